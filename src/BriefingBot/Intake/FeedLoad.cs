using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>What loading a feed's items came to.</summary>
/// <param name="Report">What became of the articles.</param>
/// <param name="IsComplete">Whether nothing in the feed, as it is, is left to be done.</param>
/// <param name="IsMore">Whether items are left that were not tried.</param>
/// <param name="Gap">The time between two items of the feed in the mean.</param>
internal sealed record FeedLoadResult(LoadReport Report, bool IsComplete, bool IsMore, TimeSpan Gap);

/// <summary>Loads what is new or has changed in a feed.</summary>
internal sealed class FeedLoad(
    IntakeOptions options, SqliteFeedStore store, FeedItems items, FeedSchedule schedule, IArticleLoader loader, TimeProvider time)
{
    // No feed of news lists more; of one that does, the newest are followed.
    private const int MaxListed = 5000;

    // Sites that are slow or ask for long pauses would keep all other feeds waiting.
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    /// <summary>Loads some: the newest first, then what failed before, then what has changed.</summary>
    public async Task<FeedLoadResult> RunAsync(
        StoredFeed stored, Feed feed, Uri address, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var listed = await ListedAsync(stored, feed, cancellation);
        var needs = listed.ToLookup(item => ItemNeeds.Of(item, now));
        List<ListedItem> wanted = [.. needs[ItemNeed.New], .. needs[ItemNeed.Retry], .. needs[ItemNeed.Reread]];
        List<ItemNote> notes = [];
        var some = wanted.Take(options.MaxFeedItems).ToList();
        var report = some.Count == 0 ? LoadReports.Empty : await loader.LoadAsync(
            stored.Collection, items.ReadAsync(feed, some, address, notes, now + s_longest, cancellation), progress, cancellation);
        await NoteAsync(stored, listed, notes, cancellation);
        var isMore = notes.Count < wanted.Count;
        return new(
            feed.Warning is null ? report : report with { Warnings = [$"{stored.Address}: {feed.Warning}", .. report.Warnings] },
            !isMore && notes.TrueForAll(note => note.IsLoaded) && !needs.Contains(ItemNeed.RereadLater),
            isMore,
            Gap(stored, listed, notes.Count(note => note.KnownAs is null), now));
    }

    private async Task<IReadOnlyList<ListedItem>> ListedAsync(StoredFeed stored, Feed feed, CancellationToken cancellation)
    {
        List<ListedItem> listed = [.. ListedItems.NewestFirst(ListedItems.Of(feed.Items)).Take(MaxListed)];
        var known = await store.FindItemsAsync(stored.Id, [.. listed.Select(item => item.Identity)], cancellation);
        return [.. listed.Select(item => item with { Known = known.GetValueOrDefault(item.Identity) })];
    }

    /// <summary>
    /// Notes are kept only when the articles are: a load that stops before is done again. An article that the store does not take, as one
    /// that was removed by hand, was read all the same and so is dealt with: it is among the refused of the load and not tried again.
    /// </summary>
    private async Task NoteAsync(StoredFeed stored, IReadOnlyList<ListedItem> listed, List<ItemNote> notes, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await store.NoteAsync(stored.Id, notes, now, cancellation);
        await store.NoteListedAsync(
            stored.Id,
            [
                .. listed.Where(item => item.Known is not null)
                    .Select(item => (item.Known!.Key, item.Known.Stamp is null ? item.Stamp : (ItemKey?)null)),
            ],
            now,
            cancellation);
    }

    private TimeSpan Gap(StoredFeed stored, IReadOnlyList<ListedItem> listed, int arrived, DateTimeOffset now) =>
        ItemGaps.ByDates(listed, now) ?? ItemGaps.ByArrivals(stored.State, arrived, now) ?? schedule.UsualGap;
}
