using BriefingBot.Chat.Platform;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Chat;

/// <summary>Remembers in SQLite for a day which requests were taken; several processes over one data folder share it.</summary>
/// <param name="database">The database.</param>
/// <param name="time">Tells the time.</param>
public sealed class SqliteRequestLedger(StoreDatabase database, TimeProvider time) : IRequestLedger
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public ValueTask<bool> TryTakeAsync(RequestId request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return database.WriteAsync(session => Take(session, request, now), cancellation);
    }

    private static bool Take(SqliteSession session, RequestId request, DateTimeOffset now)
    {
        session.Prepare("delete from taken_request where taken_at < $before", ("$before", (now - s_kept).ToUnixTimeSeconds())).ExecuteNonQuery();
        return session.Prepare(
            "insert into taken_request (id, taken_at) values ($id, $at) on conflict (id) do nothing",
            ("$id", Snowflake.Encode(request.Value)), ("$at", now.ToUnixTimeSeconds())).ExecuteNonQuery() == 1;
    }
}
