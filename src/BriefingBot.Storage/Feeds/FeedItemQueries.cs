using BriefingBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Feeds;

/// <summary>Items of feeds that were dealt with.</summary>
internal static class FeedItemQueries
{
    private const int SecondsADay = 86_400;

    private const string Select = "select item, is_loaded, tries, stamp, read_at, rereads from feed_item where feed_id = $feed and ";

    private const string ById = Select + "item = $item";

    private const string ByLink = Select + "link = $link order by read_at desc limit 1";

    // What an item said is kept of the last time that it gave an article or, before it ever did, of the last try.
    private const string Upsert =
        """
        insert into feed_item (feed_id, item, is_loaded, tries, seen_at, link, stamp, read_at, rereads)
        select id, $item, $loaded, 1 - $loaded, $at, $link, $stamp, $at, 0 from feed where id = $feed
        on conflict (feed_id, item) do update set
          rereads = rereads + is_loaded, tries = tries + excluded.tries, seen_at = excluded.seen_at, read_at = excluded.read_at,
          stamp = case when excluded.is_loaded = 1 or is_loaded = 0 then excluded.stamp else stamp end,
          is_loaded = max(is_loaded, excluded.is_loaded), link = coalesce(excluded.link, link)
        """;

    private const string Stamp = "update feed_item set stamp = $stamp where feed_id = $feed and item = $item";

    private const string Touch = "update feed_item set seen_at = $at where feed_id = $feed and item = $item and seen_at <= $at - $day";

    private const string Prune =
        """
        delete from feed_item where feed_id = $feed and seen_at <
          (select seen_at from feed_item where feed_id = $feed order by seen_at desc limit 1 offset $kept)
        """;

    /// <summary>An item that was read before, by its id or else by its link; or null.</summary>
    public static StoredItem? Find(SqliteSession session, FeedId feed, ItemIdentity item) =>
        Read(session.Prepare(ById, ("$feed", feed.Value), ("$item", item.Id.Bytes)))
        ?? (item.RawId is { } raw ? Read(session.Prepare(ById, ("$feed", feed.Value), ("$item", raw.Bytes))) : null)
        ?? (item.Link is { } link ? Read(session.Prepare(ByLink, ("$feed", feed.Value), ("$link", link.Bytes))) : null);

    /// <summary>Notes what came of an item; nothing happens where the feed is gone.</summary>
    public static void Note(SqliteSession session, FeedId feed, ItemNote note, DateTimeOffset at) => session.Prepare(
        Upsert,
        ("$item", (note.KnownAs ?? note.Item.Id).Bytes),
        ("$loaded", note.IsLoaded ? 1 : 0),
        ("$at", at.ToUnixTimeSeconds()),
        ("$link", note.Item.Link?.Bytes),
        ("$stamp", note.Stamp.Bytes),
        ("$feed", feed.Value)).ExecuteNonQuery();

    /// <summary>Keeps what an item says of which that was not known.</summary>
    public static void SetStamp(SqliteSession session, FeedId feed, ItemKey item, ItemKey stamp) =>
        session.Prepare(Stamp, ("$stamp", stamp.Bytes), ("$feed", feed.Value), ("$item", item.Bytes)).ExecuteNonQuery();

    /// <summary>Notes that the feed still lists an item; once a day is enough.</summary>
    public static void SetSeen(SqliteSession session, FeedId feed, ItemKey item, DateTimeOffset at) => session.Prepare(
        Touch, ("$at", at.ToUnixTimeSeconds()), ("$feed", feed.Value), ("$item", item.Bytes), ("$day", SecondsADay)).ExecuteNonQuery();

    /// <summary>Forgets the items that the feed listed the longest ago.</summary>
    public static int Forget(SqliteSession session, FeedId feed, int kept) =>
        session.Prepare(Prune, ("$feed", feed.Value), ("$kept", kept)).ExecuteNonQuery();

    private static StoredItem? Read(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        return row.Read()
            ? new(ItemKey.Of(row.GetFieldValue<byte[]>(0)), row.GetBoolean(1), row.GetInt32(2))
            {
                Stamp = row.IsDBNull(3) ? null : ItemKey.Of(row.GetFieldValue<byte[]>(3)),
                ReadAt = DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(4)),
                Rereads = row.GetInt32(5),
            }
            : null;
    }
}
