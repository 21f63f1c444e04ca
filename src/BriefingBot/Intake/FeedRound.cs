using BriefingBot.Storage.Feeds;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Intake;

/// <summary>Checks the feeds of all collections that are due; one that fails does not stop the others.</summary>
internal sealed class FeedRound(SqliteFeedStore store, FeedCheck check, TimeProvider time, ILogger<FeedRound> log)
{
    // A feed mostly waits for sites; a few at once keep the slow ones from holding up the rest.
    private const int FeedsAtOnce = 4;

    /// <summary>Goes once through all feeds that are due.</summary>
    public async Task RunAsync(CancellationToken cancellation) => await Parallel.ForEachAsync(
        await store.ListDueAsync(time.GetUtcNow(), cancellation),
        new ParallelOptions { MaxDegreeOfParallelism = FeedsAtOnce, CancellationToken = cancellation },
        async (feed, stop) => await CheckAsync(feed, stop));

    private async Task CheckAsync(StoredFeed feed, CancellationToken cancellation)
    {
        try
        {
            // Its turn may come late: somebody may have checked or removed it since.
            if (await store.FindAsync(feed.Id, cancellation) is not { } current || !current.State.IsDue(time.GetUtcNow()))
            {
                return;
            }

            var report = await check.RunAsync(current, progress: null, cancellation);
            log.LogInformation(
                "Feed {Address} of {Collection}: {Added} new, {Updated} changed, {Refused} refused.",
                feed.Address, feed.Collection, report.Added, report.Updated, report.RefusedCount);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            log.LogError(failure, "The feed {Address} of {Collection} could not be loaded; it is tried again later.", feed.Address, feed.Collection);
        }
    }
}
