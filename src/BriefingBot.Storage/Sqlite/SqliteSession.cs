using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Sqlite;

/// <summary>A connection with the statements prepared on it. Used by one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>Opens the database at <paramref name="file"/>, which is made where it is missing.</summary>
    public SqliteSession(string file)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            Pooling = false,
            // The provider blocks its thread while it retries a busy database. The long wait is the pipeline's, which can be cancelled.
            DefaultTimeout = 1,
        };
        _connection = new(settings.ConnectionString);
        try
        {
            _connection.Open();
            Run("pragma synchronous = normal; pragma temp_store = memory;");
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>The statement, prepared once a session, with these values bound. The names are in the same order in every call.</summary>
    [SuppressMessage(
        "Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Every statement is a constant; values are bound.")]
    public SqliteCommand Prepare(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = new(sql, _connection);
            foreach (var (name, _) in values)
            {
                command.Parameters.Add(new() { ParameterName = name });
            }

            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>Makes a function known to the statements of this session.</summary>
    public void Define<T>(string name, Func<object, T> function) => _connection.CreateFunction(name, function, isDeterministic: true);

    /// <summary>The ids that a statement gives in its first column.</summary>
    public List<long> ReadIds(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var rows = Prepare(sql, values).ExecuteReader();
        List<long> ids = [];
        while (rows.Read())
        {
            ids.Add(rows.GetInt64(0));
        }

        return ids;
    }

    /// <summary>Runs statements that are needed once.</summary>
    [SuppressMessage(
        "Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Called with constants and embedded migrations.")]
    public void Run(string sql)
    {
        using var command = new SqliteCommand(sql, _connection);
        command.ExecuteNonQuery();
    }

    /// <summary>
    /// Does all of <paramref name="change"/> or nothing. The write lock is taken at the start, so nothing read in it is stale.
    /// </summary>
    public T InTransaction<T>(Func<T> change) => Within("begin immediate", change);

    /// <summary>Lets several statements see one state of the database.</summary>
    public T InSnapshot<T>(Func<T> query) => Within("begin", query);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private T Within<T>(string begin, Func<T> work)
    {
        Prepare(begin).ExecuteNonQuery();
        try
        {
            var result = work();
            Prepare("commit").ExecuteNonQuery();
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    private void RollBack()
    {
        try
        {
            Prepare("rollback").ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // SQLite itself rolls back on a full disk or an I/O error; the first exception is the one that tells why.
        }
    }
}
