using System.Collections.Concurrent;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>Reads a feed that is followed and loads what is new in it. Safe for concurrent use; one feed is checked once at a time.</summary>
internal sealed class FeedCheck(SqliteFeedStore store, PageFetcher fetcher, FeedLoad load, FeedSchedule schedule, TimeProvider time)
{
    private readonly ConcurrentDictionary<FeedId, bool> _underWay = [];

    /// <summary>
    /// Checks a feed as it is known by then, which may be minutes after it was listed: one that is followed no longer is left alone. What
    /// is wrong with it is among the refused.
    /// </summary>
    public async Task<LoadReport> RunAsync(StoredFeed feed, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        if (!_underWay.TryAdd(feed.Id, true))
        {
            return LoadReports.Refusal(feed.Address, "This feed is being checked already. Try again when that is done.");
        }

        try
        {
            return await store.FindAsync(feed.Id, cancellation) is { } current
                ? await CheckAsync(current, progress, cancellation)
                : LoadReports.Empty;
        }
        finally
        {
            _underWay.TryRemove(feed.Id, out _);
        }
    }

    private async Task<LoadReport> CheckAsync(StoredFeed feed, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            await store.SaveAsync(feed.Id, schedule.Begun(feed.State), cancellation);
            return await ReadAsync(feed, progress, cancellation);
        }
        catch (FetchException failure)
        {
            await store.SaveAsync(feed.Id, schedule.Failed(feed.State, failure), cancellation);
            return LoadReports.Refusal(feed.Address, failure.Message);
        }
    }

    private async Task<LoadReport> ReadAsync(StoredFeed stored, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var known = new PageValidators(stored.State.ETag, stored.State.LastModified);
        var page = await fetcher.FetchAsync(
            new(stored.Address, FetchPurpose.Feed) { Known = known == PageValidators.None ? null : known }, cancellation);
        if (page.IsUnchanged)
        {
            await MoveAsync(stored, page, cancellation);
            var gap = ItemGaps.ByArrivals(stored.State, arrived: 0, time.GetUtcNow()) ?? schedule.UsualGap;
            await store.SaveAsync(stored.Id, schedule.Read(stored.State, gap, page.MaxAge, isMore: false), cancellation);
            return LoadReports.Empty;
        }

        return FeedReader.TryRead(page, time, out var feed, out var problem)
            ? await LoadAsync(await MoveAsync(stored, page, cancellation), feed, page, progress, cancellation)
            : throw new FetchException(problem);
    }

    private async Task<LoadReport> LoadAsync(
        StoredFeed stored, Feed feed, FetchedPage page, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var result = await load.RunAsync(stored, feed, page.Address, progress, cancellation);
        var validators = result.IsComplete ? page.Validators : PageValidators.None;
        var state = stored.State with
        {
            Title = feed.Title.Line is { Length: > 0 } told ? told : stored.State.Title,
            ETag = validators.ETag,
            LastModified = validators.LastModified,
        };
        await store.SaveAsync(stored.Id, schedule.Read(state, result.Gap, Longer(feed.UpdatePeriod, page.MaxAge), result.IsMore), cancellation);
        return result.Report;
    }

    /// <summary>Notes where the feed has moved to for good, which is believed once a feed was found there.</summary>
    private async Task<StoredFeed> MoveAsync(StoredFeed stored, FetchedPage page, CancellationToken cancellation) =>
        page.MovedTo is { } address && await store.MoveAsync(stored.Id, address, cancellation) is { } moved
            ? stored with { Address = moved.Address }
            : stored;

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;
}
