using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Feeds;

/// <summary>Items of feeds that were dealt with.</summary>
internal static class FeedItemQueries
{
    // Far more than any feed lists; what a feed no longer lists is of no use.
    private const int KeptPerFeed = 5000;

    private const string Upsert =
        """
        insert into feed_item (feed_id, item, is_loaded, tries, seen_at)
        select id, $item, $loaded, 1 - $loaded, $at from feed where id = $feed
        on conflict (feed_id, item) do update set
          is_loaded = max(is_loaded, excluded.is_loaded), tries = tries + excluded.tries, seen_at = excluded.seen_at
        """;

    private const string Prune =
        """
        delete from feed_item where feed_id = $feed and seen_at <
          (select seen_at from feed_item where feed_id = $feed order by seen_at desc limit 1 offset $kept)
        """;

    private const string Settled = "select 1 from feed_item where feed_id = $feed and item = $item and (is_loaded = 1 or tries >= $tries)";

    /// <summary>Which of these items are loaded, or were tried so often in vain.</summary>
    public static IReadOnlySet<ItemKey> SettledOf(SqliteSession session, FeedId feed, IReadOnlyCollection<ItemKey> items, int tries) => items
        .Where(item => session.Prepare(Settled, ("$feed", feed.Value), ("$item", item.Bytes), ("$tries", tries)).ExecuteScalar() is not null)
        .ToHashSet();

    /// <summary>Notes what came of an item; nothing happens where the feed is gone.</summary>
    public static void Note(SqliteSession session, FeedId feed, ItemKey item, bool isLoaded, DateTimeOffset at) => session.Prepare(
        Upsert,
        ("$item", item.Bytes), ("$loaded", isLoaded ? 1 : 0), ("$at", at.ToUnixTimeSeconds()), ("$feed", feed.Value)).ExecuteNonQuery();

    /// <summary>Forgets the items that were dealt with the longest ago.</summary>
    public static int Forget(SqliteSession session, FeedId feed) =>
        session.Prepare(Prune, ("$feed", feed.Value), ("$kept", KeptPerFeed)).ExecuteNonQuery();
}
