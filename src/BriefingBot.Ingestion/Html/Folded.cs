namespace BriefingBot.Ingestion.Html;

/// <summary>White space as a browser shows it.</summary>
internal static class Folded
{
    /// <summary>The text with single spaces between its words and none at its ends.</summary>
    public static string Of(string? text)
    {
        var folded = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Any(IsInvisible) ? string.Concat(folded.Where(c => !IsInvisible(c))) : folded;
    }

    /// <summary>Whether the character is none that is read: soft hyphen, zero width space, byte order mark, control characters.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\uFEFF' || char.IsControl(c);
}
