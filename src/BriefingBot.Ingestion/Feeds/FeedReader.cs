using System.Diagnostics.CodeAnalysis;
using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>Reads RSS 2.0, RSS 1.0, Atom 1.0 and JSON Feed, and of a broken feed the items before the break.</summary>
public static class FeedReader
{
    /// <summary>Reads a feed.</summary>
    /// <param name="page">What was fetched.</param>
    /// <param name="feed">The feed, or null.</param>
    /// <param name="problem">Why it is none and what to do, or null.</param>
    public static bool TryRead(FetchedPage page, [NotNullWhen(true)] out Feed? feed, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(page);
        var text = Html.HtmlDecoding.Decode(WebDocument.InToldEncoding(page).ToArray()).Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        feed = text is ['{', ..] ? JsonFeed.Read(text, page.Address) : XmlFeed.Read(text, page.Address);
        problem = feed is not null ? null
            : text.Length == 0 ? "There is nothing at this address. Check it."
            : text.Contains("<html", StringComparison.OrdinalIgnoreCase)
                ? "There is a page at this address, not a feed. Look on it for a link named RSS, Atom or feed and give that."
            : "There is no feed at this address that can be read: RSS, Atom or JSON Feed. Check it in a browser.";
        return feed is not null;
    }
}
