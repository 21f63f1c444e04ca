using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Feeds.Text;

/// <summary>Whether a text that is said to be plain is HTML: RSS has no way to tell, and titles come as either.</summary>
internal static partial class HtmlGuess
{
    private const int MatchMilliseconds = 1000;

    /// <summary>It has an end tag or a reference to a character, and no tag or name that HTML has not.</summary>
    public static bool LooksLikeHtml(string text) =>
        text.AsSpan().ContainsAny('<', '&')
        && EndTagOrReference().IsMatch(text)
        && Tag().EnumerateMatches(text) is var tags && AllKnown(text, tags);

    private static bool AllKnown(string text, Regex.ValueMatchEnumerator tags)
    {
        foreach (var tag in tags)
        {
            var name = text.AsSpan(tag.Index, tag.Length).TrimStart("</").ToString();
            if (!HtmlVocabulary.Elements.Contains(name))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(
        "</[a-z0-9]+>|&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]*);",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex EndTagOrReference();

    [GeneratedRegex("</?[a-z][a-z0-9]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Tag();
}
