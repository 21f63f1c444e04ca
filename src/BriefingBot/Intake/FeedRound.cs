using BriefingBot.Storage.Feeds;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Intake;

/// <summary>Checks the feeds of all collections that are due; one that fails does not stop the others.</summary>
internal sealed class FeedRound(
    IntakeOptions options, SqliteFeedStore store, FeedCheck check, TimeProvider time, ILogger<FeedRound> log)
{
    /// <summary>Goes once through all feeds.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var feed in (await store.ListAllAsync(cancellation)).Where(IsDue))
        {
            cancellation.ThrowIfCancellationRequested();
            await CheckAsync(feed, cancellation);
        }
    }

    // A round begins a little earlier or later each time, and an admin may have checked a feed between two rounds.
    private bool IsDue(StoredFeed feed) =>
        feed.State.CheckedAt is not { } last || time.GetUtcNow() - last >= TimeSpan.FromMinutes(options.FeedMinutes) / 2;

    private async Task CheckAsync(StoredFeed feed, CancellationToken cancellation)
    {
        try
        {
            var report = await check.RunAsync(feed, progress: null, cancellation);
            log.LogInformation(
                "Feed {Address} of {Collection}: {Added} new, {Updated} changed, {Refused} refused.",
                feed.Address, feed.Collection, report.Added, report.Updated, report.RefusedCount);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            log.LogError(failure, "The feed {Address} of {Collection} could not be loaded; it is tried again in the next round.", feed.Address, feed.Collection);
        }
    }
}
