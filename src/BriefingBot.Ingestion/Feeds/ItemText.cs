using BriefingBot.Ingestion.Html;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>The text that a feed gives of an item.</summary>
internal static class ItemText
{
    // Teasers are a paragraph or two; few articles are shorter than this.
    private const int MinContentLength = 800;
    private const int MinSummaryLength = 2000;

    private static readonly string[] s_moreToCome = ["…", "...", "[…]", "[...]", "[&#8230;]", "more »", "read more", "continue reading"];

    /// <summary>The content or, without one, the summary; and whether it is the whole article.</summary>
    public static (string Text, bool IsWhole) Of(string content, string summary)
    {
        var text = Plain(content);
        return text.Length > 0
            ? (text, text.Length >= MinContentLength && !IsCut(text))
            : Plain(summary) is var teaser && teaser.Length >= MinSummaryLength && !IsCut(teaser) ? (teaser, true) : (teaser, false);
    }

    /// <summary>One line without tags, for headlines and names.</summary>
    public static string Line(string value)
    {
        var plain = value.AsSpan().ContainsAny('<', '&') ? HtmlFragment.TextOf(value) : value;
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Plain(string value) => value.AsSpan().ContainsAny('<', '&') ? HtmlFragment.TextOf(value).Trim() : value.Trim();

    private static bool IsCut(string text) => Array.Exists(s_moreToCome, end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
