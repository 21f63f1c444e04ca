namespace BriefingBot.Ingestion.Feeds;

/// <summary>Names of authors; RSS 2.0 writes "mail@outlet.example (Name)".</summary>
internal static class AuthorName
{
    /// <summary>The name without the mail address, or an empty string.</summary>
    public static string Of(string value)
    {
        var line = ItemText.Line(value);
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var name = line.Contains('@', StringComparison.Ordinal)
            ? open >= 0 && line.EndsWith(')') ? line[(open + 1)..^1].Trim() : ""
            : line;
        return name.Contains("://", StringComparison.Ordinal) ? "" : name;
    }
}
