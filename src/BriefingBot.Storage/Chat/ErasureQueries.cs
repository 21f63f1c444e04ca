using BriefingBot.Chat.Platform;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Chat;

/// <summary>Erases questions. Their feedback goes with them.</summary>
internal static class ErasureQueries
{
    /// <summary>Those of a person, and the person's feedback on others'.</summary>
    /// <returns>How many questions.</returns>
    public static int Of(SqliteSession session, UserId user)
    {
        var person = Snowflake.Encode(user.Value);
        session.Prepare("delete from feedback where person = $person", ("$person", person)).ExecuteNonQuery();
        return session.Prepare("delete from question where asker = $person", ("$person", person)).ExecuteNonQuery();
    }

    /// <summary>Those asked before an instant.</summary>
    /// <returns>How many.</returns>
    public static int Before(SqliteSession session, DateTimeOffset instant) => session.Prepare(
        "delete from question where asked_at < $instant", ("$instant", instant.ToUnixTimeSeconds())).ExecuteNonQuery();
}
