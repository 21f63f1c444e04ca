using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>Mends the faults that feeds have most: bare ampersands, HTML's names of characters, characters that XML forbids.</summary>
internal static partial class XmlMending
{
    private const int MatchMilliseconds = 2000;

    /// <summary>The text without these faults; what stands in CDATA sections is left alone but for forbidden characters.</summary>
    public static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var start = text.IndexOf("<![CDATA[", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf("]]>", start, StringComparison.Ordinal);
            var outside = text[at..(end < 0 ? text.Length : start)];
            mended.Append(Ampersand().Replace(outside, Numeric));
            at = end < 0 ? text.Length : end;
            mended.Append(end < 0 ? "" : text.AsSpan(start, end - start));
            if (end >= 0)
            {
                mended.Append("]]>");
                at = end + 3;
            }
        }

        return string.Concat(mended.ToString().Where((c, i) => XmlConvert.IsXmlChar(c) || IsPaired(mended, i)));
    }

    private static string Numeric(Match match)
    {
        var name = match.Groups["name"];
        var character = name.Success ? System.Net.WebUtility.HtmlDecode(match.Value) : match.Value;
        return name.Success && character != match.Value
            ? string.Concat(character.EnumerateRunes().Select(rune => FormattableString.Invariant($"&#{rune.Value};")))
            : "&amp;" + match.Value[1..];
    }

    private static bool IsPaired(StringBuilder text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));

    [GeneratedRegex(
        "&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)(?:(?<name>[A-Za-z][A-Za-z0-9]{1,31});)?",
        RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex Ampersand();
}
