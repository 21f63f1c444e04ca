using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

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

    private const string Select = "select id, collection, address, title, etag, last_modified, checked_at, problem from feed";

    private const string OfCollection = Select + " where collection = $collection order by address";

    private const string One = Select + " where collection = $collection and address = $address";

    private const string Everything = Select + " order by id";

    private const string Update =
        """
        update feed set title = $title, etag = $etag, last_modified = $modified, checked_at = $at, problem = $problem
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

    /// <summary>The feeds of all collections in the order in which they were added.</summary>
    public static IReadOnlyList<StoredFeed> All(SqliteSession session) => Read(session, Everything);

    /// <summary>A feed, or null.</summary>
    public static StoredFeed? Find(SqliteSession session, CollectionName collection, Uri address) =>
        Read(session, One, ("$collection", collection.Value), ("$address", address.AbsoluteUri)).SingleOrDefault();

    /// <summary>Follows a feed no longer.</summary>
    public static bool Remove(SqliteSession session, CollectionName collection, Uri address) => session.Prepare(
        "delete from feed where collection = $collection and address = $address",
        ("$collection", collection.Value), ("$address", address.AbsoluteUri)).ExecuteNonQuery() > 0;

    /// <summary>Keeps what is known of a feed; nothing happens where it is gone.</summary>
    public static int Save(SqliteSession session, FeedId feed, FeedState state) => session.Prepare(
        Update,
        ("$title", TextValue.Encode(state.Title)),
        ("$etag", Encode(state.ETag)),
        ("$modified", Encode(state.LastModified)),
        ("$at", state.CheckedAt?.ToUnixTimeSeconds()),
        ("$problem", Encode(state.Problem)),
        ("$id", feed.Value)).ExecuteNonQuery();

    private static object? Encode(string? text) => text is null ? null : TextValue.Encode(text);

    private static List<StoredFeed> Read(SqliteSession session, string sql, params ReadOnlySpan<(string, object?)> values)
    {
        using var rows = session.Prepare(sql, values).ExecuteReader();
        var feeds = new List<StoredFeed>();
        while (rows.Read())
        {
            feeds.Add(new(
                new(rows.GetInt64(0)),
                CollectionName.Parse(rows.GetString(1)),
                new(rows.GetString(2)),
                new(
                    TextValue.Decode(rows, 3),
                    rows.IsDBNull(4) ? null : TextValue.Decode(rows, 4),
                    rows.IsDBNull(5) ? null : TextValue.Decode(rows, 5),
                    rows.IsDBNull(6) ? null : DateTimeOffset.FromUnixTimeSeconds(rows.GetInt64(6)),
                    rows.IsDBNull(7) ? null : TextValue.Decode(rows, 7))));
        }

        return feeds;
    }
}
