using System.Diagnostics.CodeAnalysis;
using BriefingBot.Ingestion.Feeds.Items;
using BriefingBot.Ingestion.Feeds.Markup;
using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>Reads RSS of all versions, Atom 0.3 and 1.0, CDF and JSON Feed, and of a broken feed all that can be made out.</summary>
public static class FeedReader
{
    // A feed tells what it is in its first lines.
    private const int StartBytes = 4096;

    /// <summary>Whether a content begins as a feed does.</summary>
    public static bool IsFeed(ReadOnlyMemory<byte> content)
    {
        var text = FeedDecoding.Decode(content.Span[..Math.Min(content.Length, StartBytes)], "");
        return text is ['{', ..] ? JsonFeed.IsFeed(text) : XmlFeed.IsFeed(text);
    }

    /// <summary>Reads a feed that was fetched.</summary>
    /// <param name="page">What was fetched.</param>
    /// <param name="time">Tells which dates lie in the future.</param>
    /// <param name="feed">The feed, or null.</param>
    /// <param name="problem">Why it is none and what to do, or null.</param>
    public static bool TryRead(
        FetchedPage page, TimeProvider time, [NotNullWhen(true)] out Feed? feed, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(page);
        return TryRead(new FeedSource(page.Body, page.Address, page.Charset), time, out feed, out problem);
    }

    /// <summary>Reads a feed.</summary>
    /// <param name="source">Its bytes.</param>
    /// <param name="time">Tells which dates lie in the future.</param>
    /// <param name="feed">The feed, or null.</param>
    /// <param name="problem">Why it is none and what to do, or null.</param>
    public static bool TryRead(
        FeedSource source, TimeProvider time, [NotNullWhen(true)] out Feed? feed, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(time);
        var text = FeedDecoding.Decode(source.Content.Span, source.Charset);
        feed = text is ['{', ..]
            ? JsonFeed.Read(text, source.Address, time.GetUtcNow())
            : XmlFeed.Read(text, source.Address, time.GetUtcNow());
        problem = feed is null ? Problem(text) : null;
        return feed is not null;
    }

    private static string Problem(string text) =>
        text.Length == 0 ? "There is nothing at this address. Check it."
        : text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            ? "There is a page at this address, not a feed. Look on it for a link named RSS, Atom or feed and give that."
        : "There is no feed at this address that can be read: RSS, Atom or JSON Feed. Check it in a browser.";
}
