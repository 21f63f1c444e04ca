using BriefingBot.Core.Ports;
using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Indexing;
using BriefingBot.Storage.Lexical;
using BriefingBot.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Storage;

/// <summary>
/// The index of one data folder: two Lucene indexes and files of vectors, derived from the store. Every search first looks whether
/// the store has changed and, unless another process is doing so, brings the index into step; an index that is missing, damaged or
/// of another store is built again. Fails with a <see cref="StoreException"/> where that cannot be done.
/// </summary>
public sealed class SearchIndex : ISearchIndex, IIndexMaintenance, IDisposable
{
    private readonly StoreDatabase _database;
    private readonly NewsAnalyzer _analyzer = new();
    private readonly IndexUpdater _updater;
    private readonly IndexWriting _writing;
    private readonly SnapshotKeeper _snapshots;
    private readonly IndexCheckup _checkup;

    /// <summary>Describes the index; nothing is opened yet.</summary>
    /// <param name="database">The database it follows.</param>
    /// <param name="time">Bounds waiting for another process.</param>
    /// <param name="logger">Is told of rebuilds.</param>
    public SearchIndex(StoreDatabase database, TimeProvider time, ILogger<SearchIndex> logger)
    {
        ArgumentNullException.ThrowIfNull(database);
        _database = database;
        var folder = new IndexFolder(database.Options.IndexFolder);
        _updater = new(database, folder, _analyzer, time, logger);
        _writing = new(folder, database.Options.BusyTimeout, time);
        _snapshots = new(database, folder, _updater, _writing, logger);
        _checkup = new(database, folder);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _analyzer.Terms(text);
    }

    /// <inheritdoc/>
    public double InverseDocumentFrequency(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Guarded(() => Using(
            _snapshots.Peek() ?? _snapshots.Take(_database.Read(ChangeLog.Head, CancellationToken.None), CancellationToken.None),
            snapshot => snapshot.Articles.InverseDocumentFrequency(term)));
    }

    /// <inheritdoc/>
    public SearchResult Search(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (scope, head) = _database.Read(session => (ScopeQueries.Of(session, request), ChangeLog.Head(session)), cancellation);
        return scope is { } known
            ? QuestionVector.Unwrap(() => Guarded(() => Search(request, known, head, cancellation)))
            : new([], 0);
    }

    /// <inheritdoc/>
    public Task CatchUpAsync(CancellationToken cancellation) =>
        WriteAsync(held => _updater.CatchUp(held, cancellation), cancellation);

    /// <inheritdoc/>
    public Task RebuildAsync(CancellationToken cancellation) =>
        WriteAsync(held => _updater.Rebuild(held, "it was asked for", cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IndexHealth> CheckAsync(CancellationToken cancellation) =>
        Task.Run(() => Guarded(() => _checkup.Run(cancellation)), cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _snapshots.Dispose();
        _analyzer.Dispose();
    }

    private static T Using<T>(IndexSnapshot snapshot, Func<IndexSnapshot, T> use)
    {
        try
        {
            return use(snapshot);
        }
        finally
        {
            snapshot.Release();
        }
    }

    private SearchResult Search(SearchRequest request, SearchScope scope, ChangePoint head, CancellationToken cancellation)
    {
        var snapshot = _snapshots.Take(head, cancellation);
        try
        {
            return CandidateSearch.Run(snapshot, request, scope, cancellation);
        }
        catch (Exception exception) when (IndexDamage.Is(exception))
        {
            _snapshots.Discard(snapshot, exception.Message, cancellation);
        }
        finally
        {
            snapshot.Release();
        }

        return Using(_snapshots.Take(head, cancellation), rebuilt => CandidateSearch.Run(rebuilt, request, scope, cancellation));
    }

    private Task<bool> WriteAsync(Action<WriterLock> work, CancellationToken cancellation) => Task.Run(
        () => Guarded(() =>
        {
            _writing.Run(work, cancellation);
            return true;
        }),
        cancellation);

    private T Guarded<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception exception) when (IndexDamage.Is(exception) || exception is UnauthorizedAccessException)
        {
            throw IndexDamage.Explain(exception, _database.Options);
        }
    }
}
