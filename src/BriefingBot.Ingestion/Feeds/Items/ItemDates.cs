using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>When an item was published and changed. Of several dates of one name the last that can be read counts.</summary>
internal static class ItemDates
{
    // The date of Dublin Core is that of any event; feeds that have it alone mean the publication.
    private static readonly string[] s_published =
    [
        "published", "pubdate", "issued", "dcterms:issued", "created", "dcterms:created", "news:publication_date", "dc:date",
    ];

    private static readonly string[] s_updated = ["updated", "modified", "dcterms:modified", "lastmod", "dc:date"];

    /// <summary>The publication, or null.</summary>
    public static FeedDate? Published(FeedElement item, DateTimeOffset now) => First(item, s_published, now);

    /// <summary>The last change, or null.</summary>
    public static FeedDate? Updated(FeedElement item, DateTimeOffset now) =>
        First(item, s_updated, now) ?? FeedDate.Read(item.Attribute("lastmod"), now);

    private static FeedDate? First(FeedElement item, string[] names, DateTimeOffset now) => names
        .Select(name => item.Named(name).Select(date => FeedDate.Read(date.Value, now)).LastOrDefault(date => date is not null))
        .FirstOrDefault(date => date is not null);
}
