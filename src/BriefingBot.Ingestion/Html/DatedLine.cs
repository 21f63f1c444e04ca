using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells lines that hold a date or an author's name and nothing else.</summary>
internal static partial class DatedLine
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int MaxLine = 120;

    /// <summary>A line with a date or a time of day, and at most a few words beside it.</summary>
    public static bool IsDate(string line) =>
        line.Length <= MaxLine && Date().Match(line) is { Success: true } date && line.Length - date.Length <= 45
        && (Label().IsMatch(line) || !SentenceEnd().IsMatch(line));

    /// <summary>A line that begins as bylines do and is as short.</summary>
    public static bool IsByline(string line) => line.Length <= MaxLine && Byline().IsMatch(line);

    [GeneratedRegex(
        @"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(19|20)?\d\d\b|\b(19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日"
        + @"|\b\d{1,2}(st|nd|rd|th|\.|º|er)?\s+(de\s+)?\p{L}{3,10}\.?,?\s+(de\s+|del\s+)?(19|20)\d\d|\b\p{L}{3,10}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+(19|20)\d\d"
        + @"|\b\d+\s+(minutes?|hours?|days?|weeks?|months?|years?)\s+ago\b",
        Options)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^\W*(updated|published|posted|last updated|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)\b",
        Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"[\p{Ll}][.!?]['""”’»]?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"^\W*(by|von|par|por|di|door|av|af|przez|автор|text|words|written by|story by|reported by|posted by|published by|geschrieben von|ein beitrag von|autor|autorin|author|redaktion)\s*:?\s+\p{Lu}[^.!?]{2,80}$"
        + @"|^\W*(by|von|par|por|author|autor)\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Byline();
}
