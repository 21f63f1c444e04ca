using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Chat;

/// <summary>Settings of servers.</summary>
internal static class SettingsQueries
{
    /// <summary>A server's settings, or the defaults.</summary>
    public static ServerSettings Read(SqliteSession session, ServerId server) =>
        session.Prepare("select settings from server_settings where server = $server", ("$server", Snowflake.Encode(server.Value)))
            .ExecuteScalar() is string json
            ? JsonSerializer.Deserialize(json, ChatJson.Default.ServerSettings)!
            : new();

    /// <summary>Sets them.</summary>
    public static bool Write(SqliteSession session, ServerId server, ServerSettings settings) => session.Prepare(
        "insert into server_settings (server, settings) values ($server, $settings) on conflict (server) do update set settings = excluded.settings",
        ("$server", Snowflake.Encode(server.Value)),
        ("$settings", JsonSerializer.Serialize(settings, ChatJson.Default.ServerSettings))).ExecuteNonQuery() > 0;
}
