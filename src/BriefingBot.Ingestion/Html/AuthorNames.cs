using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Html;

/// <summary>Makes names of what pages write into bylines.</summary>
internal static partial class AuthorNames
{
    private const int MaxName = 100;
    private const int MaxNames = 20;
    private const int MaxTold = 50;
    private const int MaxText = 500;

    /// <summary>The names without "by", addresses and repetitions; none where nothing of them is a name.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> told) =>
        [.. told.Take(MaxTold).Where(text => text.Length <= MaxText).Select(Cleaned).Where(IsName).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxNames)];

    private static string Cleaned(string text)
    {
        var name = Folded.Of(text);
        name = By().Replace(name, "");
        name = Rest().Replace(name, "");
        return name.Trim(' ', ',', ';', '|', '-', '–', '—', '·', '•', ':', '/', '.', '»').Trim();
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and <= MaxName
        && name.Any(char.IsLetter)
        && !name.Contains("://", StringComparison.Ordinal)
        && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        && !name.Contains('@', StringComparison.Ordinal)
        && !NoName().IsMatch(name)
        && !DatedLine.IsDate(name);

    [GeneratedRegex(
        @"^\W*((\w+\s?)?(von|by|par)\s+(?=\p{Lu})|(written|posted|published|story|reported|text|words|photos?|submitted|reviewed|updated|erstellt|verfasst|geschrieben|veröffentlicht|publié|escrito|gepostet|ein beitrag|ein artikel|artikel|foto)\s+(und fotos?\s+)?(by|von|par|por)\s*:?\s+|(by|von|par|por|di|door|av|af|przez|auteur|autorin|autor|autoren|author|authors|text|texte|redaktion|redacción|автор|kontakt|written by)\s*[:|]\s*|(by|von|par|por|di|door|av|af)\s+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex By();

    // What follows a name in a byline: a date, a time, a role after a bar.
    [GeneratedRegex(
        @"(\s+(on|am|le|el|vom|il|at)\s+\W*(\p{L}+,?\s+)?\d.*$)|(\s*[|•·]\s.*$)|(,?\s+\d{1,2}[./:].*$)|(,?\s+\d{1,2}\s+\p{L}{3,10}\.?,?\s+(19|20)\d\d.*$)|(\s*\((\d|@).*$)|\s+(follow|updated|published|posted|contributor|staff writer|senior editor|shares)\b.*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^((published|posted|veröffentlicht|erschienen|erstellt|stand|updated|aktualisiert|publié|publicado|written|edited)( (by|von|am|on|par|por))?|\d+ (min(ute[ns]?)?|comments?|kommentare?)\b.*|admin|datum|wordpressadmin|administrator|webmaster|user|guest|editor|unknown|anonymous|gast|null|undefined|n/?a|about|author|autor|read more|mehr|facebook|twitter|share|kommentare?|comments?|by|von|home)$|\b(archives?|all posts|view all|alle beiträge|subscribe|newsletter|cookie)\b|^\d+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoName();
}
