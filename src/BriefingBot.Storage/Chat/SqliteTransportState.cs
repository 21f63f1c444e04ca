using BriefingBot.Chat.Platform;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Chat;

/// <summary>What a transport has to remember, in SQLite.</summary>
/// <param name="database">The database.</param>
public sealed class SqliteTransportState(StoreDatabase database) : ITransportState
{
    /// <inheritdoc/>
    public ValueTask<string?> ReadAsync(string key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        return database.ReadAsync(
            session => (string?)session.Prepare("select value from transport_state where key = $key", ("$key", key)).ExecuteScalar(), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(string key, string value, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        await database.WriteAsync(
            session => session.Prepare(
                "insert into transport_state (key, value) values ($key, $value) on conflict (key) do update set value = excluded.value",
                ("$key", key), ("$value", value)).ExecuteNonQuery(),
            cancellation);
    }
}
