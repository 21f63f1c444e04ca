using System.Collections.Concurrent;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>Reads a feed that is followed and loads what is new in it. Safe for concurrent use; one feed is checked once at a time.</summary>
internal sealed class FeedCheck(
    IntakeOptions options, SqliteFeedStore store, PageFetcher fetcher, FeedItems items, HostPacing pacing, IArticleLoader loader, TimeProvider time)
{
    // What fails three times, on three checks, is not tried again.
    private const int MaxTries = 3;

    private readonly ConcurrentDictionary<FeedId, bool> _underWay = [];

    /// <summary>Checks a feed. What is wrong with it is among the refused.</summary>
    public async Task<LoadReport> RunAsync(StoredFeed feed, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        if (!_underWay.TryAdd(feed.Id, true))
        {
            return LoadReports.Refusal(feed.Address, "This feed is being checked already. Try again when that is done.");
        }

        try
        {
            return await ReadAsync(feed, progress, cancellation);
        }
        catch (FetchException failure)
        {
            await store.SaveAsync(feed.Id, feed.State with { CheckedAt = time.GetUtcNow(), Problem = failure.Message }, cancellation);
            return LoadReports.Refusal(feed.Address, failure.Message);
        }
        finally
        {
            _underWay.TryRemove(feed.Id, out _);
        }
    }

    private async Task<LoadReport> ReadAsync(StoredFeed stored, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        await pacing.WaitAsync(stored.Address, cancellation);
        var known = new PageValidators(stored.State.ETag, stored.State.LastModified);
        var page = await fetcher.FetchAsync(
            new(stored.Address, FetchPurpose.Feed) { Known = known == PageValidators.None ? null : known }, cancellation);
        if (page.IsUnchanged)
        {
            await store.SaveAsync(stored.Id, stored.State with { CheckedAt = time.GetUtcNow(), Problem = null }, cancellation);
            return LoadReports.Empty;
        }

        return FeedReader.TryRead(page, time, out var feed, out var problem)
            ? await LoadAsync(stored, feed, page, progress, cancellation)
            : throw new FetchException(problem);
    }

    private async Task<LoadReport> LoadAsync(
        StoredFeed stored, Feed feed, FetchedPage page, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var wanted = await UnsettledAsync(stored, feed, cancellation);
        List<(ItemKey Item, bool IsLoaded)> notes = [];
        var some = wanted.Take(options.MaxFeedItems).ToList();
        var report = some.Count == 0 ? LoadReports.Empty : await loader.LoadAsync(
            stored.Collection, items.ReadAsync(feed, some, page.Address, notes, cancellation), progress, cancellation);

        // Notes are kept only when the articles are: a load that stops before is done again.
        await store.NoteAsync(stored.Id, notes, time.GetUtcNow(), cancellation);
        var isComplete = some.Count == wanted.Count && notes.TrueForAll(note => note.IsLoaded);
        var validators = isComplete ? page.Validators : PageValidators.None;
        var title = feed.Title.Line is { Length: > 0 } told ? told : stored.State.Title;
        await store.SaveAsync(stored.Id, new(title, validators.ETag, validators.LastModified, time.GetUtcNow(), null), cancellation);
        return feed.Warning is null ? report : report with { Warnings = [$"{stored.Address}: {feed.Warning}", .. report.Warnings] };
    }

    private async Task<List<FeedItem>> UnsettledAsync(StoredFeed stored, Feed feed, CancellationToken cancellation)
    {
        List<FeedItem> distinct = [.. feed.Items.DistinctBy(item => item.Id, StringComparer.Ordinal)];
        var settled = await store.SettledAsync(stored.Id, [.. distinct.Select(item => ItemKey.Of(item.Id))], MaxTries, cancellation);
        return [.. distinct.Where(item => !settled.Contains(ItemKey.Of(item.Id)))];
    }
}
