using System.Globalization;
using BriefingBot.Core.Ports;

namespace BriefingBot.Storage.Sqlite;

/// <summary>Sees to it that a store holds vectors of one embedder only: vectors of different ones cannot be compared.</summary>
internal static class EmbedderIdentity
{
    private const string Key = "embedder";

    /// <summary>Notes the embedder of a store that has no passages yet; else compares.</summary>
    /// <exception cref="StoreException">The store's vectors come from another embedder.</exception>
    public static void RecordOrRefuse(SqliteSession session, StoreOptions options)
    {
        var mine = string.Create(CultureInfo.InvariantCulture, $"{options.EmbedderIdentity} ({options.Dimensions} dimensions)");
        if (Recorded(session) != mine)
        {
            session.InTransaction(() => Record(session, mine, options));
        }
    }

    private static bool Record(SqliteSession session, string mine, StoreOptions options)
    {
        // Another process may have noted its embedder, or saved passages, while this one waited for the write lock.
        if (Recorded(session) is { } other && other != mine && HasPassages(session))
        {
            throw new StoreException(
                $"The vectors in {options.DataFolder} were made with {other}; this program is set to {mine}. "
                + "Set the program to the former, or load the articles again into another folder with --data.");
        }

        session.Prepare(
            "insert into meta (key, value) values ($key, $value) on conflict (key) do update set value = excluded.value",
            ("$key", Key), ("$value", mine)).ExecuteNonQuery();
        return true;
    }

    private static string? Recorded(SqliteSession session) =>
        (string?)session.Prepare("select value from meta where key = $key", ("$key", Key)).ExecuteScalar();

    private static bool HasPassages(SqliteSession session) =>
        session.Prepare("select 1 from passage limit 1").ExecuteScalar() is not null;
}
