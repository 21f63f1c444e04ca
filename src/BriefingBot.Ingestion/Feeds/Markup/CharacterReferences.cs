using System.Buffers;
using System.Net;
using System.Text;
using AngleSharp.Html;

namespace BriefingBot.Ingestion.Feeds.Markup;

/// <summary>Resolves references to characters, whether the feed declares their names or not; those that name nothing stay as they are.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;

    private static readonly SearchValues<char> s_name =
        SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Resolves once: "&amp;amp;amp;" becomes "&amp;amp;".</summary>
    public static string Resolve(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var resolved = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var start = text.IndexOf('&', at);
            if (start < 0)
            {
                break;
            }

            resolved.Append(text, at, start - at);
            var length = LengthAt(text, start);
            resolved.Append(length == 0 ? "&" : Character(text.Substring(start, length)));
            at = start + Math.Max(length, 1);
        }

        return resolved.Append(text, at, text.Length - at).ToString();
    }

    private static int LengthAt(string text, int start)
    {
        var window = text.AsSpan(start + 1, Math.Min(LongestName, text.Length - start - 1));
        var end = window.IndexOf(';');
        return end > 0 && window[..end].IndexOfAnyExcept(s_name) < 0 ? end + 2 : 0;
    }

    private static string Character(string reference)
    {
        // The names of HTML 4 first: feeds of that time mean by "lang" what it meant then.
        var character = WebUtility.HtmlDecode(reference);
        return character != reference ? character
            : reference[1] == '#' ? "" + Numeric(reference)
            : HtmlEntityProvider.Resolver.GetSymbol(reference[1..]) ?? reference;
    }

    // A number that is no character is as good as nothing.
    private static string Numeric(string reference) =>
        reference.AsSpan(2, reference.Length - 3).TrimStart("xX").IndexOfAnyExcept(s_figures) < 0 ? "" : reference;
}
