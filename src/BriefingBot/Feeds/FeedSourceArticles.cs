using System.Globalization;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Intake;
using BriefingBot.Intake.Following;

namespace BriefingBot.Feeds;

/// <summary>The articles of a feed that is loaded once: from the feed where it gives them whole, else from their pages.</summary>
internal sealed class FeedSourceArticles(FeedItems items, TimeProvider time)
{
    /// <summary>The articles.</summary>
    /// <param name="source">The feed.</param>
    /// <param name="address">Where it stands, for items without an address of their own.</param>
    /// <param name="where">The feed as the user named it, for messages.</param>
    /// <param name="budget">How many pages may be fetched.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        FeedSource source, Uri address, string where, LinkBudget budget, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!FeedReader.TryRead(source, time, out var feed, out var problem))
        {
            yield return new ReadOutcome.Refused(where, problem);
            yield break;
        }

        if (feed.Warning is { } warning)
        {
            yield return new ReadOutcome.Noted(where, warning);
        }

        var (wanted, leftOut) = WantedItems.Of(feed, budget);
        if (leftOut > 0)
        {
            yield return new ReadOutcome.Noted(where, string.Create(
                CultureInfo.InvariantCulture,
                $"{leftOut:N0} of its {feed.Items.Count:N0} items, the oldest, stand on pages that were not fetched. "
                + $"The setting Ingest:{nameof(IngestionOptions.MaxLinks)} allows more."));
        }

        await foreach (var outcome in items.ReadAsync(feed, ListedItems.Of(wanted), address, [], DateTimeOffset.MaxValue, cancellation))
        {
            yield return outcome;
        }
    }
}
