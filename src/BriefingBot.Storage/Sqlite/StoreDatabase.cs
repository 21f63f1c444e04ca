using Polly;

namespace BriefingBot.Storage.Sqlite;

/// <summary>
/// The database of one data folder, shared by the store and the index. It is opened, made and brought to the newest schema by
/// its first use. One write at a time; reads go on beside it.
/// </summary>
public sealed class StoreDatabase : IDisposable
{
    private readonly ResiliencePipeline _pipeline;
    private readonly ReaderPool _readers;
    private readonly SemaphoreSlim _oneWriter = new(1, 1);
    private readonly Lock _opening = new();
    private SqliteSession? _writer;

    /// <summary>Describes the database; nothing is opened yet.</summary>
    public StoreDatabase(StoreOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        Options = options;
        _pipeline = BusyPipeline.Create(options.BusyTimeout, time);
        _readers = new(options.DatabaseFile);
    }

    internal StoreOptions Options { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _readers.Dispose();
        _writer?.Dispose();
        _oneWriter.Dispose();
    }

    /// <summary>Reads on the caller's thread.</summary>
    internal T Read<T>(Func<SqliteSession, T> query, CancellationToken cancellation)
    {
        try
        {
            return _pipeline.Execute(_ => ReadOnce(query), cancellation);
        }
        catch (Exception exception) when (SqliteErrors.CanExplain(exception))
        {
            throw SqliteErrors.Explain(exception, Options);
        }
    }

    /// <summary>Reads; a locked database is waited for without holding a thread.</summary>
    internal async ValueTask<T> ReadAsync<T>(Func<SqliteSession, T> query, CancellationToken cancellation)
    {
        try
        {
            return await _pipeline.ExecuteAsync(_ => ValueTask.FromResult(ReadOnce(query)), cancellation);
        }
        catch (Exception exception) when (SqliteErrors.CanExplain(exception))
        {
            throw SqliteErrors.Explain(exception, Options);
        }
    }

    /// <summary>Does all of <paramref name="change"/> or nothing, after the writes that came before.</summary>
    internal async ValueTask<T> WriteAsync<T>(Func<SqliteSession, T> change, CancellationToken cancellation)
    {
        await _oneWriter.WaitAsync(cancellation);
        try
        {
            return await _pipeline.ExecuteAsync(_ => ValueTask.FromResult(WriteOnce(change)), cancellation);
        }
        catch (Exception exception) when (SqliteErrors.CanExplain(exception))
        {
            throw SqliteErrors.Explain(exception, Options);
        }
        finally
        {
            _oneWriter.Release();
        }
    }

    private T ReadOnce<T>(Func<SqliteSession, T> query)
    {
        Opened();
        return _readers.Use(query);
    }

    private T WriteOnce<T>(Func<SqliteSession, T> change)
    {
        var session = Opened();
        return session.InTransaction(() => change(session));
    }

    private SqliteSession Opened()
    {
        if (Volatile.Read(ref _writer) is { } opened)
        {
            return opened;
        }

        lock (_opening)
        {
            return _writer ??= Open();
        }
    }

    private SqliteSession Open()
    {
        Directory.CreateDirectory(Options.DataFolder);
        var session = new SqliteSession(Options.DatabaseFile);
        try
        {
            // The page size counts only before the first table is made. Most rows are passages of about 3 kB.
            session.Run("pragma page_size = 8192;");
            Migrator.RefuseNewer(session, Migration.All, Options.DatabaseFile);
            session.Run("pragma journal_mode = wal;");
            Migrator.Migrate(session, Migration.All);
            EmbedderIdentity.RecordOrRefuse(session, Options);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }
}
