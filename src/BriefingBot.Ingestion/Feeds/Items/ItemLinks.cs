using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>Addresses and ids.</summary>
internal static class ItemLinks
{
    /// <summary>The page that a feed is the feed of, or null.</summary>
    public static Uri? Page(FeedElement channel) => Alternate(channel) ?? WebAddress.Complete(channel.Attribute("href"), channel.Base);

    /// <summary>The page of an item: its link, else its id where that is an address of the web, or null.</summary>
    public static Uri? Article(FeedElement item) =>
        Alternate(item)
        ?? item.Named("guid").Where(IsPermalink).Select(Address).FirstOrDefault(address => address is not null)
        ?? item.Named("id").Where(IsWhole).Select(Address).FirstOrDefault(address => address is not null)
        ?? WebAddress.Complete(item.Attribute("href"), item.Base)
        ?? WebAddress.Complete(item.Attribute("rdf:about"), item.Base);

    /// <summary>The id of an item as the feed gives it; a relative one is completed. Null where there is none.</summary>
    public static string? Id(FeedElement item)
    {
        var id = item.Named("guid", "id").FirstOrDefault(id => !string.IsNullOrWhiteSpace(id.Value));
        var written = (id?.Value ?? item.Attribute("rdf:about") ?? "").Trim();
        return written.Length == 0 ? null
            : id is not null && IsPermalink(id) && written.StartsWith('/') ? WebAddress.Complete(written, id.Base)?.OriginalString ?? written
            : written;
    }

    /// <summary>The files of an item.</summary>
    public static IReadOnlyList<string> Enclosures(FeedElement item) =>
    [
        .. item.Named("enclosure", "link").Where(link => link.Name == "enclosure" || Relation(link) == "enclosure")
            .Select(link => WebAddress.Safe(link.Attribute("url") ?? link.Attribute("href") ?? "", link.Base))
            .Where(address => address.Length > 0),
    ];

    private static Uri? Alternate(FeedElement element)
    {
        var links = element.Named("link").Where(link => Relation(link) is "alternate" or "").ToList();
        return links.OrderBy(link => IsPage(link) ? 0 : 1).Select(Address).FirstOrDefault(address => address is not null);
    }

    // A reference that was escaped once too often still means an ampersand; no address has "&amp;" in it.
    private static Uri? Address(FeedElement link) =>
        WebAddress.Complete((link.Attribute("href") ?? link.Value).Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase), link.Base);

    private static string Relation(FeedElement link) => link.Attribute("rel")?.Trim().ToLowerInvariant() ?? "";

    private static bool IsPage(FeedElement link) =>
        link.Attribute("type") is not { } type || type.Contains("html", StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(FeedElement id) => id.Value.Contains("://", StringComparison.Ordinal);

    private static bool IsPermalink(FeedElement id) => !string.Equals(id.Attribute("isPermaLink"), "false", StringComparison.OrdinalIgnoreCase);
}
