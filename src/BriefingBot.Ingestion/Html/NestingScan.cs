using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Html;

/// <summary>
/// Counts the tags of a page and how deep they are nested before it is parsed: a parser looks at all open elements for each tag, so
/// that a megabyte of open tags takes it minutes.
/// </summary>
internal static class NestingScan
{
    // Tags that are left open add up on honest pages, to hundreds.
    private const int MaxOpen = 2_000;
    private const int MaxName = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_neverOpen = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "html", "head", "body")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_raw = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title", "iframe")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more elements are open at once than on any page, or there are more than any tree that is walked has.</summary>
    public static TreeSize Measure(ReadOnlySpan<char> html)
    {
        var open = 0;
        var count = 0;
        var rest = html;
        for (int at; (at = rest.IndexOf('<')) >= 0;)
        {
            rest = rest[(at + 1)..];
            var isEnd = rest is ['/', ..];
            var name = Name(isEnd ? rest[1..] : rest);
            count += name.IsEmpty || isEnd ? 0 : 1;
            if (count > TreeDepth.MaxNodes)
            {
                return TreeSize.TooLarge;
            }

            if (name.IsEmpty || s_neverOpen.Contains(name))
            {
                continue;
            }

            if (!isEnd && s_raw.Contains(name))
            {
                // Without an end the element takes all that follows as its text.
                if (!TrySkip(ref rest, name))
                {
                    return TreeSize.Fine;
                }

                continue;
            }

            open = isEnd ? Math.Max(0, open - 1) : open + 1;
            if (open > MaxOpen)
            {
                return TreeSize.TooDeep;
            }
        }

        return TreeSize.Fine;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < Math.Min(tag.Length, MaxName) && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : [];
    }

    /// <summary>Goes behind the end tag of an element whose content is text.</summary>
    private static bool TrySkip(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> name)
    {
        for (int at; (at = rest.IndexOf("</", StringComparison.Ordinal)) >= 0;)
        {
            rest = rest[(at + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
