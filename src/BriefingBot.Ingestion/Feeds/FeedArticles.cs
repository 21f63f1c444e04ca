using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>Makes articles of items.</summary>
/// <param name="options">The limits.</param>
public sealed class FeedArticles(IngestionOptions options)
{
    private readonly ArticleCheck _check = new(options);

    /// <summary>The article that an item gives whole, or why it is none.</summary>
    public ReadOutcome Read(Feed feed, FeedItem item, Uri address)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(address);
        return AsPublished(_check.Check(new()
        {
            Where = address.AbsoluteUri,
            Url = address.AbsoluteUri,
            Text = item.Text,
            Title = item.Title.Line,
            Outlet = feed.Title.Line,
            Authors = Names(item),
            Published = item.Dated?.PublishedAt?.ToString() ?? "",
            Updated = item.Changed?.PublishedAt?.ToString() ?? "",
        }));
    }

    /// <summary>The article of the item's page, with what the page does not tell and the feed does.</summary>
    public static IncomingArticle Completed(IncomingArticle article, FeedItem item)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(item);
        return article with
        {
            Title = article.Title.Length > 0 ? article.Title : item.Title.Line,
            Authors = article.Authors.Count > 0 ? article.Authors : Names(item),
            Published = article.Published ?? item.Dated?.PublishedAt,
            Updated = article.Updated ?? item.Changed?.PublishedAt,
        };
    }

    private static ReadOutcome AsPublished(ReadOutcome outcome) =>
        outcome is ReadOutcome.Read read ? read with { Article = read.Article with { Origin = ArticleOrigin.Published } } : outcome;

    private static string[] Names(FeedItem item) => [.. item.Authors.Select(author => author.Name).Where(name => name.Length > 0)];
}
