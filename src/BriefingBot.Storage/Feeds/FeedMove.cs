using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Feeds;

/// <summary>Gives a feed another address. Where the collection follows that one too, both become one feed and no item is forgotten.</summary>
internal static class FeedMove
{
    private const string TakeItems =
        """
        insert into feed_item (feed_id, item, is_loaded, tries, seen_at, link, stamp, read_at, rereads)
        select $id, item, is_loaded, tries, seen_at, link, stamp, read_at, rereads from feed_item where feed_id = $other
        on conflict (feed_id, item) do update set
          stamp = case when excluded.read_at > read_at then excluded.stamp else stamp end, is_loaded = max(is_loaded, excluded.is_loaded),
          tries = max(tries, excluded.tries), rereads = max(rereads, excluded.rereads), seen_at = max(seen_at, excluded.seen_at),
          read_at = max(read_at, excluded.read_at), link = coalesce(link, excluded.link)
        """;

    private const string SetAddress = "update feed set address = $address where id = $id";

    /// <summary>Moves a feed.</summary>
    /// <returns>The feed at its new address, or null where it is followed no longer.</returns>
    public static StoredFeed? To(SqliteSession session, FeedId feed, Uri address)
    {
        if (FeedQueries.Find(session, feed) is not { } moved)
        {
            return null;
        }

        if (FeedQueries.Find(session, moved.Collection, address) is { } other && other.Id != feed)
        {
            session.Prepare(TakeItems, ("$id", feed.Value), ("$other", other.Id.Value)).ExecuteNonQuery();
            FeedQueries.Remove(session, other.Collection, other.Address);
        }

        session.Prepare(SetAddress, ("$address", address.AbsoluteUri), ("$id", feed.Value)).ExecuteNonQuery();
        return FeedQueries.Find(session, feed);
    }
}
