using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>Removes articles for good, and forgets that they were removed. Each call runs inside one transaction of the caller.</summary>
internal static class ArticleRemoval
{
    private const string Tombstone =
        """
        update article set current_version_id = null, removed_at = $at,
          removed_day = (select day from version where version.id = article.current_version_id)
        where id = $id
        """;

    /// <summary>Removes an article with all its versions; what it was recognised by stays.</summary>
    /// <returns>False where there was none.</returns>
    public static bool Remove(SqliteSession session, CollectionName collection, Uri url, DateTimeOffset at)
    {
        if (Find(session, collection, url) is not { IsRemoved: false } known)
        {
            return false;
        }

        session.Prepare(Tombstone, ("$at", InstantValue.Encode(at)), ("$id", known.Id)).ExecuteNonQuery();
        session.Prepare("delete from version where article_id = $id", ("$id", known.Id)).ExecuteNonQuery();
        ChangeLog.Append(session, known.Id);
        return true;
    }

    /// <summary>Forgets that an article was removed.</summary>
    /// <returns>False where none was.</returns>
    public static bool Forget(SqliteSession session, CollectionName collection, Uri url)
    {
        if (Find(session, collection, url) is not { IsRemoved: true } known)
        {
            return false;
        }

        Forget(session, known.Id);
        return true;
    }

    /// <summary>Forgets a removed article.</summary>
    public static void Forget(SqliteSession session, long article) =>
        session.Prepare("delete from article where id = $id", ("$id", article)).ExecuteNonQuery();

    private static KnownArticle? Find(SqliteSession session, CollectionName collection, Uri url) =>
        CollectionQueries.Find(session, collection) is { } number ? KnownArticle.At(session, number, url) : null;
}
