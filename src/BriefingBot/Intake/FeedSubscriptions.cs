using System.Globalization;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>Follows feeds for a chat.</summary>
internal sealed class FeedSubscriptions(
    IntakeOptions options, SqliteFeedStore store, PageFetcher fetcher, FeedCheck check, TimeProvider time) : IFeedSubscriptions
{
    /// <inheritdoc/>
    public async Task<FeedSubscription> AddAsync(CollectionName collection, Uri address, CancellationToken cancellation)
    {
        var place = ClaimedAddress.WithoutFragment(address);
        if (await store.FindAsync(collection, place, cancellation) is { } followed)
        {
            return Shown(followed);
        }

        var (feed, moved) = await ReadAsync(place, cancellation);
        var added = await store.AddAsync(collection, moved, options.MaxFeeds, cancellation) ?? throw new IntakeException(string.Create(
            CultureInfo.InvariantCulture, $"Here {options.MaxFeeds} feeds are followed, and no more may be. Remove one first."));
        var state = added.State with { Title = feed.Title.Line };
        await store.SaveAsync(added.Id, state, cancellation);
        return Shown(added with { State = state });
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FeedSubscription>> ListAsync(CollectionName collection, CancellationToken cancellation) =>
        [.. (await store.ListAsync(collection, cancellation)).Select(Shown)];

    /// <inheritdoc/>
    public async Task<bool> RemoveAsync(CollectionName collection, Uri address, CancellationToken cancellation) =>
        await store.RemoveAsync(collection, ClaimedAddress.WithoutFragment(address), cancellation);

    /// <inheritdoc/>
    public async Task<LoadReport> CheckAsync(
        CollectionName collection, Uri? address, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var sum = LoadReports.Empty;
        foreach (var feed in await ChosenAsync(collection, address, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var later = progress is null ? null : new LaterProgress(progress, sum);
            var isLeftAlone = address is null && feed.State.IsGone;
            sum = LoadReports.Sum(
                sum, isLeftAlone ? LoadReports.Refusal(feed.Address, feed.State.Problem ?? "") : await check.RunAsync(feed, later, cancellation));
        }

        return sum;
    }

    private async Task<IReadOnlyList<StoredFeed>> ChosenAsync(CollectionName collection, Uri? address, CancellationToken cancellation)
    {
        if (address is not null)
        {
            return await store.FindAsync(collection, ClaimedAddress.WithoutFragment(address), cancellation) is { } one
                ? [one]
                : throw new IntakeException("This feed is not followed here. Follow it first, or choose one of those that are.");
        }

        return await store.ListAsync(collection, cancellation) is { Count: > 0 } all
            ? all
            : throw new IntakeException("No feeds are followed here. Follow one first.");
    }

    private async Task<(Feed Feed, Uri Address)> ReadAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            var page = await fetcher.FetchAsync(new(address, FetchPurpose.Feed), cancellation);
            return FeedReader.TryRead(page, time, out var feed, out var problem)
                ? (feed, page.MovedTo ?? address)
                : throw new IntakeException(problem);
        }
        catch (FetchException failure)
        {
            throw new IntakeException(failure.Message, failure);
        }
    }

    private static FeedSubscription Shown(StoredFeed feed) => new(feed.Address, feed.State.Title, feed.State.CheckedAt, feed.State.Problem)
    {
        FailingSince = feed.State.FailingSince,
        NextCheck = feed.State.NextCheck,
        IsGone = feed.State.IsGone,
    };
}
