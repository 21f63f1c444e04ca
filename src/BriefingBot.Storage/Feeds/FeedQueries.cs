using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Feeds;

/// <summary>Feeds that are followed.</summary>
internal static class FeedQueries
{
    private const string Insert =
        """
        insert into feed (collection, address, title)
        select $collection, $address, ''
        where (select count(*) from feed where collection = $collection) < $most
        on conflict (collection, address) do nothing
        """;

    private const string Select = $"select {FeedRow.Columns} from feed";

    private const string OfCollection = Select + " where collection = $collection order by address";

    private const string One = Select + " where collection = $collection and address = $address";

    private const string ById = Select + " where id = $id";

    private const string Due = Select + " where is_gone = 0 and (next_check is null or next_check <= $now) order by next_check, id";

    private const string Update =
        """
        update feed set title = $title, etag = $etag, last_modified = $modified, problem = $problem, checked_at = $checked,
          next_check = $next, failing_since = $since, failures = $failures, is_gone = $gone, item_gap = $gap
        where id = $id
        """;

    /// <summary>Follows a feed unless the collection follows as many as it may.</summary>
    public static StoredFeed? Add(SqliteSession session, CollectionName collection, Uri address, int most)
    {
        session.Prepare(Insert, ("$collection", collection.Value), ("$address", address.AbsoluteUri), ("$most", most)).ExecuteNonQuery();
        return Find(session, collection, address);
    }

    /// <summary>The feeds of a collection by address.</summary>
    public static IReadOnlyList<StoredFeed> List(SqliteSession session, CollectionName collection) =>
        Read(session, OfCollection, ("$collection", collection.Value));

    /// <summary>The feeds of all collections that are due, those that are so the longest first.</summary>
    public static IReadOnlyList<StoredFeed> AllDue(SqliteSession session, DateTimeOffset now) =>
        Read(session, Due, ("$now", now.ToUnixTimeSeconds()));

    /// <summary>A feed, or null.</summary>
    public static StoredFeed? Find(SqliteSession session, CollectionName collection, Uri address) =>
        Read(session, One, ("$collection", collection.Value), ("$address", address.AbsoluteUri)).SingleOrDefault();

    /// <summary>A feed, or null.</summary>
    public static StoredFeed? Find(SqliteSession session, FeedId feed) => Read(session, ById, ("$id", feed.Value)).SingleOrDefault();

    /// <summary>Follows a feed no longer.</summary>
    public static bool Remove(SqliteSession session, CollectionName collection, Uri address) => session.Prepare(
        "delete from feed where collection = $collection and address = $address",
        ("$collection", collection.Value), ("$address", address.AbsoluteUri)).ExecuteNonQuery() > 0;

    /// <summary>Keeps what is known of a feed; nothing happens where it is gone.</summary>
    public static int Save(SqliteSession session, FeedId feed, FeedState state) =>
        session.Prepare(Update, [.. FeedRow.Values(state), ("$id", feed.Value)]).ExecuteNonQuery();

    private static List<StoredFeed> Read(SqliteSession session, string sql, params ReadOnlySpan<(string, object?)> values)
    {
        using var rows = session.Prepare(sql, values).ExecuteReader();
        var feeds = new List<StoredFeed>();
        while (rows.Read())
        {
            feeds.Add(FeedRow.Read(rows));
        }

        return feeds;
    }
}
