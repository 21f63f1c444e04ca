using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>Reads the articles of a feed's items: from the feed where it gives them whole, else from their pages.</summary>
internal sealed class FeedItems(WebPages pages, FeedArticles articles, TimeProvider time)
{
    /// <summary>The articles of items.</summary>
    /// <param name="feed">Whose items.</param>
    /// <param name="items">Those that are wanted.</param>
    /// <param name="address">Where the feed is.</param>
    /// <param name="notes">Gets every item when it was read, and what came of it.</param>
    /// <param name="until">When no further item is begun.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        Feed feed,
        IReadOnlyList<ListedItem> items,
        Uri address,
        List<ItemNote> notes,
        DateTimeOffset until,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            if (time.GetUtcNow() >= until)
            {
                yield break;
            }

            var outcome = await ReadAsync(feed, item, address, cancellation);
            notes.Add(new(item.Identity, item.Known?.Key, outcome is ReadOutcome.Read, item.Stamp));
            yield return outcome;
        }
    }

    private async Task<ReadOutcome> ReadAsync(Feed feed, ListedItem item, Uri address, CancellationToken cancellation) => item switch
    {
        { Item.IsWhole: true } or { Link: null, Item.Text.Length: > 0 } =>
            FuturePublication.Corrected(articles.Read(feed, item.Item, item.Link ?? Place(item, address)), time),
        { Link: { } link } => await FromPageAsync(item.Item, link, cancellation),
        _ => new ReadOutcome.Refused(address.AbsoluteUri, $"The feed's item '{item.Item.Title}' has neither a link nor a text, so there is nothing to load."),
    };

    private async Task<ReadOutcome> FromPageAsync(FeedItem item, Uri link, CancellationToken cancellation)
    {
        try
        {
            var outcome = await pages.ReadAsync(link, cancellation).FirstOrDefaultAsync(cancellation);
            return outcome is not null && WebPages.OfSite(outcome, link) is ReadOutcome.Read read
                ? FuturePublication.Corrected(read with { Article = FeedArticles.Completed(read.Article, item) }, time)
                : outcome ?? new ReadOutcome.Refused(link.AbsoluteUri, "There is no article on the page.");
        }
        catch (FetchException failure)
        {
            return new ReadOutcome.Refused(link.AbsoluteUri, failure.Message);
        }
    }

    private static Uri Place(ListedItem item, Uri feed) => new(ClaimedAddress.WithoutFragment(feed).AbsoluteUri + "#/" + item.Identity.Id.Hex[..16]);
}
