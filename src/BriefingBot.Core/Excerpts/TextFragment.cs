using System.Text;
using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Excerpts;

/// <summary>Links that scroll to words of a page: #:~:text=start,end (WICG scroll-to-text-fragment, section 3.2).</summary>
public static class TextFragment
{
    private const int WordsAtEachEnd = 5;

    /// <summary>
    /// The address of <paramref name="span"/> of <paramref name="text"/> on the page at <paramref name="url"/>. Sentences of more
    /// than twice five words are named by their first and last five, so that a change of spacing or markup in the middle does no harm.
    /// </summary>
    public static string Link(Uri url, string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(url);
        var address = url.IsAbsoluteUri ? url.AbsoluteUri : url.OriginalString;
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            return address;
        }

        var words = span.Of(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var target = words.Length <= 2 * WordsAtEachEnd
            ? Encode(words)
            : Encode(words[..WordsAtEachEnd]) + "," + Encode(words[^WordsAtEachEnd..]);
        return address + (address.Contains('#', StringComparison.Ordinal) ? ":~:text=" : "#:~:text=") + target;
    }

    /// <summary>Percent-encodes as a fragment directive wants it: '-', ',' and '&amp;' have a meaning there and are encoded too.</summary>
    private static string Encode(IEnumerable<string> words) =>
        new StringBuilder(Uri.EscapeDataString(string.Join(' ', words).Replace("\uFFFD", "", StringComparison.Ordinal)))
            .Replace("-", "%2D").ToString();
}
