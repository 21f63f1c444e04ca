using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>Reads the articles of a feed's items: from the feed where it gives them whole, else from their pages.</summary>
internal sealed class FeedItems(WebPages pages, FeedArticles articles, HostPacing pacing, TimeProvider time)
{
    /// <summary>The articles of items.</summary>
    /// <param name="feed">Whose items.</param>
    /// <param name="items">Those that are wanted.</param>
    /// <param name="address">Where the feed is.</param>
    /// <param name="notes">Gets every item when it was read, and whether it gave an article.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        Feed feed, IReadOnlyList<FeedItem> items, Uri address, List<(ItemKey Item, bool IsLoaded)> notes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            var outcome = await ReadAsync(feed, item, address, cancellation);
            notes.Add((ItemKey.Of(item.Id), outcome is ReadOutcome.Read));
            yield return outcome;
        }
    }

    private async Task<ReadOutcome> ReadAsync(Feed feed, FeedItem item, Uri address, CancellationToken cancellation) => item switch
    {
        { IsWhole: true } or { Link: null, Text.Length: > 0 } => FuturePublication.Corrected(articles.Read(feed, item, item.Link ?? Place(item, address)), time),
        { Link: { } link } => await FromPageAsync(item, link, cancellation),
        _ => new ReadOutcome.Refused(address.AbsoluteUri, $"The feed's item '{item.Title}' has neither a link nor a text, so there is nothing to load."),
    };

    private async Task<ReadOutcome> FromPageAsync(FeedItem item, Uri link, CancellationToken cancellation)
    {
        try
        {
            await pacing.WaitAsync(link, cancellation);
            var outcome = await pages.ReadAsync(link, cancellation).FirstOrDefaultAsync(cancellation);
            return outcome is ReadOutcome.Read read
                ? FuturePublication.Corrected(read with { Article = FeedArticles.Completed(read.Article, item) }, time)
                : outcome ?? new ReadOutcome.Refused(link.AbsoluteUri, "There is no article on the page.");
        }
        catch (FetchException failure)
        {
            return new ReadOutcome.Refused(link.AbsoluteUri, failure.Message);
        }
    }

    private static Uri Place(FeedItem item, Uri feed) => new(ClaimedAddress.WithoutFragment(feed).AbsoluteUri + "#/" + ItemKey.Of(item.Id).Hex[..16]);
}
