namespace BriefingBot.Ingestion.Articles;

/// <summary>Values of the source in messages.</summary>
internal static class Quoted
{
    private const int MaxLength = 60;

    /// <summary>The value on one line, cut where it is long.</summary>
    public static string Short(string value)
    {
        var line = string.Concat(value.Take(MaxLength).Select(c => char.IsControl(c) ? ' ' : c));
        return value.Length > MaxLength ? line + "…" : line;
    }
}
