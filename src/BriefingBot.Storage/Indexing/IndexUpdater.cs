using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Lexical;
using BriefingBot.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Storage.Indexing;

/// <summary>
/// Brings the index into step with the store, or builds it anew where it cannot be brought there. Holds the writer lock meanwhile.
/// </summary>
internal sealed class IndexUpdater(
    StoreDatabase database, IndexFolder folder, NewsAnalyzer analyzer, TimeProvider time, ILogger logger)
{
    private const int PublishEvery = 2048;

    /// <summary>Applies what the store has and the index lacks.</summary>
    public void CatchUp(WriterLock held, CancellationToken cancellation)
    {
        var manifest = folder.ReadManifest();
        var store = database.Read(session => StoreState.Read(session, manifest), cancellation);
        if (ManifestCheck.Problem(manifest, store, database.Options.Dimensions, folder) is { } problem)
        {
            Build(held, store, problem, cancellation);
        }
        else if (manifest!.Applied != store.Head)
        {
            Follow(held, manifest, store, cancellation);
        }
    }

    /// <summary>Builds the index anew, unless it is no longer the one that <paramref name="unusable"/> describes.</summary>
    public void Replace(WriterLock held, Manifest? unusable, string problem, CancellationToken cancellation)
    {
        if (IsSame(folder.ReadManifest(), unusable))
        {
            Rebuild(held, problem, cancellation);
        }
    }

    /// <summary>Builds the index anew.</summary>
    public void Rebuild(WriterLock held, string reason, CancellationToken cancellation) =>
        Build(held, database.Read(session => StoreState.Read(session, null), cancellation), reason, cancellation);

    private static bool IsSame(Manifest? left, Manifest? right) => left?.Generation == right?.Generation && left?.Applied == right?.Applied;

    private void Follow(WriterLock held, Manifest manifest, StoreState store, CancellationToken cancellation)
    {
        try
        {
            using var session = IndexSession.Continue(folder, manifest, analyzer);
            Apply(held, session, publishAll: true, cancellation);
        }
        catch (Exception exception) when (IndexDamage.Is(exception))
        {
            Build(held, store, exception.Message, cancellation);
        }
    }

    private void Build(WriterLock held, StoreState store, string reason, CancellationToken cancellation)
    {
        logger.Log(
            File.Exists(folder.ManifestFile) ? LogLevel.Warning : LogLevel.Information,
            "The search index is built from the store: {Reason}.",
            reason);
        var started = time.GetTimestamp();
        using (var session = IndexSession.Start(folder, store.Id, database.Options.Dimensions, analyzer))
        {
            // Published only as a whole: until then, searches go on in the index before.
            Apply(held, session, publishAll: false, cancellation);
            session.Publish();
        }

        logger.LogInformation("The search index was built in {Seconds:F1} s.", time.GetElapsedTime(started).TotalSeconds);
    }

    private void Apply(WriterLock held, IndexSession session, bool publishAll, CancellationToken cancellation)
    {
        while (Next(session.Point, cancellation) is { Count: > 0 } changes)
        {
            foreach (var change in changes)
            {
                cancellation.ThrowIfCancellationRequested();
                session.Apply(change);
            }

            held.Beat();
            if (session.Pending >= PublishEvery)
            {
                Settle(session, publishAll);
            }
        }

        if (session.Pending > 0)
        {
            Settle(session, publishAll);
        }
    }

    private static void Settle(IndexSession session, bool publish)
    {
        if (publish)
        {
            session.Publish();
        }
        else
        {
            session.Flush();
        }
    }

    private IReadOnlyList<IndexChange> Next(ChangePoint point, CancellationToken cancellation) => database.Read(
        session => session.InSnapshot(() => IndexSource.After(session, point, cancellation)), cancellation);
}
