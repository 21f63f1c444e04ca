using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>Reads an item of RSS or an entry of Atom.</summary>
/// <param name="authorsOfFeed">Whose all items are that tell no author (RFC 4287, section 4.2.1).</param>
/// <param name="now">The present.</param>
internal sealed class XmlItem(IReadOnlyList<FeedAuthor> authorsOfFeed, DateTimeOffset now)
{
    /// <summary>The item.</summary>
    public FeedItem Read(FeedElement item)
    {
        var (summary, content) = ItemTexts.SummaryAndContent(item);
        var authors = ItemAuthors.Of(item);
        return new()
        {
            OwnId = ItemLinks.Id(item),
            Link = ItemLinks.Article(item),
            Title = ItemTexts.Title(item),
            Summary = summary,
            Content = content,
            Authors = authors.Count > 0 ? authors : authorsOfFeed,
            Categories = ItemCategories.Of(item),
            Enclosures = ItemLinks.Enclosures(item),
            Published = ItemDates.Published(item, now),
            Updated = ItemDates.Updated(item, now),
        };
    }
}
