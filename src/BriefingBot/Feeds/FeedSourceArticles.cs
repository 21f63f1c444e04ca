using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Intake;

namespace BriefingBot.Feeds;

/// <summary>The articles of a feed that is loaded once: from the feed where it gives them whole, else from their pages.</summary>
internal sealed class FeedSourceArticles(FeedItems items, TimeProvider time)
{
    /// <summary>The articles.</summary>
    /// <param name="source">The feed.</param>
    /// <param name="address">Where it stands, for items without an address of their own.</param>
    /// <param name="where">The feed as the user named it, for messages.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        FeedSource source, Uri address, string where, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!FeedReader.TryRead(source, time, out var feed, out var problem))
        {
            yield return new ReadOutcome.Refused(where, problem);
            yield break;
        }

        if (feed.Warning is { } warning)
        {
            yield return new ReadOutcome.Refused(where, warning);
        }

        await foreach (var outcome in items.ReadAsync(feed, ListedItems.Of(feed.Items), address, [], DateTimeOffset.MaxValue, cancellation))
        {
            yield return outcome;
        }
    }
}
