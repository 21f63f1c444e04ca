using System.Collections.Concurrent;

namespace BriefingBot.Storage.Sqlite;

/// <summary>Sessions that only read, kept open with their prepared statements.</summary>
internal sealed class ReaderPool(string file) : IDisposable
{
    private const int MaxIdle = 8;

    private readonly ConcurrentBag<SqliteSession> _idle = [];
    private volatile bool _disposed;

    /// <summary>Runs <paramref name="query"/> on a session that nobody else uses meanwhile.</summary>
    public T Use<T>(Func<SqliteSession, T> query)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var session = _idle.TryTake(out var idle) ? idle : Open();
        var healthy = false;
        try
        {
            var result = query(session);
            healthy = true;
            return result;
        }
        finally
        {
            GiveBack(session, healthy);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private void GiveBack(SqliteSession session, bool healthy)
    {
        if (!healthy || _disposed || _idle.Count >= MaxIdle)
        {
            session.Dispose();
            return;
        }

        _idle.Add(session);
        if (_disposed)
        {
            Dispose();
        }
    }

    private SqliteSession Open()
    {
        var session = new SqliteSession(file);
        session.Run("pragma query_only = on;");
        return session;
    }
}
