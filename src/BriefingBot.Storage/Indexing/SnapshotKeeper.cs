using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Storage.Indexing;

/// <summary>Gives searches a snapshot that is in step with the store, as far as another writer leaves that possible.</summary>
internal sealed class SnapshotKeeper(
    StoreDatabase database, IndexFolder folder, IndexUpdater updater, IndexWriting writing, ILogger logger) : IDisposable
{
    private const int MaxAttempts = 5;

    private readonly SemaphoreSlim _oneRefresh = new(1, 1);
    private IndexSnapshot? _current;

    /// <summary>
    /// A snapshot at <paramref name="head"/> or, where another writer is at work, one that is behind. The caller releases it.
    /// </summary>
    public IndexSnapshot Take(ChangePoint head, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var current = Volatile.Read(ref _current);
            if (current?.Point != head)
            {
                current = Refreshed(head, waits: current is null, cancellation);
            }

            if (current is not null && current.TryShare())
            {
                return current;
            }
        }

        throw new InvalidDataException("it changes faster than it can be opened");
    }

    /// <summary>The snapshot at hand, whether or not it is behind; the caller releases it. Null where none is open.</summary>
    public IndexSnapshot? Peek() => Volatile.Read(ref _current) is { } current && current.TryShare() ? current : null;

    /// <summary>Gives up a snapshot whose files turned out to be damaged, and has the index built anew.</summary>
    public void Discard(IndexSnapshot damaged, string problem, CancellationToken cancellation)
    {
        writing.Run(held => updater.Replace(held, damaged.Manifest, problem, cancellation), cancellation);
        if (Interlocked.CompareExchange(ref _current, null, damaged) == damaged)
        {
            damaged.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Interlocked.Exchange(ref _current, null)?.Release();
        _oneRefresh.Dispose();
    }

    private IndexSnapshot? Refreshed(ChangePoint head, bool waits, CancellationToken cancellation)
    {
        // One search brings the index into step; others need not wait for it where they have a snapshot.
        if (waits)
        {
            _oneRefresh.Wait(cancellation);
        }
        else if (!_oneRefresh.Wait(0, cancellation))
        {
            return _current;
        }

        try
        {
            if (_current?.Point != head)
            {
                Refresh(head, cancellation);
            }

            return _current;
        }
        finally
        {
            _oneRefresh.Release();
        }
    }

    private void Refresh(ChangePoint head, CancellationToken cancellation)
    {
        Reopen(cancellation);
        if (_current?.Point == head)
        {
            return;
        }

        if (_current is null)
        {
            writing.Run(held => updater.CatchUp(held, cancellation), cancellation);
            Reopen(cancellation);
        }
        else if (TryCatchUp(_current.Point, head, cancellation))
        {
            Reopen(cancellation);
        }
    }

    private bool TryCatchUp(ChangePoint applied, ChangePoint head, CancellationToken cancellation)
    {
        try
        {
            if (writing.Try(held => updater.CatchUp(held, cancellation)))
            {
                return true;
            }

            logger.LogInformation(
                "The search index is at change {Applied} of {Head}; another process is bringing it into step.", applied.Seq, head.Seq);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An older answer with a warning is worth more than none, for example on a full disk.
            logger.LogWarning(
                exception, "The search index stays at change {Applied} of {Head}, because it cannot be written.", applied.Seq, head.Seq);
        }

        return false;
    }

    private void Reopen(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var manifest = folder.ReadManifest();
            var store = database.Read(session => StoreState.Read(session, manifest), cancellation);
            if (manifest is null || ManifestCheck.Problem(manifest, store, database.Options.Dimensions, folder) is not null)
            {
                return;
            }

            try
            {
                Swap(manifest);
                return;
            }
            catch (Exception exception) when (IndexDamage.Is(exception) && attempt < MaxAttempts)
            {
                writing.Run(held => updater.Replace(held, manifest, exception.Message, cancellation), cancellation);
            }
        }
    }

    private void Swap(Manifest manifest)
    {
        if (_current is { } current && current.Point == manifest.Applied && current.Manifest.Generation == manifest.Generation)
        {
            return;
        }

        var opened = IndexSnapshot.Open(folder, manifest, _current);
        Interlocked.Exchange(ref _current, opened)?.Release();
    }
}
