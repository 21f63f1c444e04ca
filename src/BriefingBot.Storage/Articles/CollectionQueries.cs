using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>Collections and their numbers in the store.</summary>
internal static class CollectionQueries
{
    /// <summary>The collection's number, or null where none has that name.</summary>
    public static long? Find(SqliteSession session, CollectionName name) =>
        (long?)session.Prepare("select id from collection where name = $name", ("$name", name.Value)).ExecuteScalar();

    /// <summary>The collection's number; it is made where it is missing.</summary>
    public static long FindOrAdd(SqliteSession session, CollectionName name) => Find(session, name)
        ?? (long)session.Prepare("insert into collection (name) values ($name) returning id", ("$name", name.Value)).ExecuteScalar()!;

    /// <summary>Whether it holds an article.</summary>
    public static bool HasArticles(SqliteSession session, CollectionName name) => session.Prepare(
        "select 1 from article join collection on collection.id = article.collection_id where collection.name = $name and article.removed_at is null limit 1",
        ("$name", name.Value)).ExecuteScalar() is not null;

    /// <summary>Those that hold articles, by name.</summary>
    public static IReadOnlyList<CollectionCount> Count(SqliteSession session)
    {
        using var rows = session.Prepare(
            """
            select collection.name, count(*)
            from collection join article on article.collection_id = collection.id
            where article.removed_at is null
            group by collection.id
            order by collection.name
            """).ExecuteReader();
        var counts = new List<CollectionCount>();
        while (rows.Read())
        {
            counts.Add(new(CollectionName.Parse(rows.GetString(0)), rows.GetInt32(1)));
        }

        return counts;
    }
}
