using BriefingBot.Core.Articles;
using BriefingBot.Core.Identity;
using BriefingBot.Core.Loading;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>Saves articles: recognised by address, else by text, else new. Each call runs inside one transaction of the caller.</summary>
internal static class ArticleWriter
{
    /// <summary>What is known of an article by its address.</summary>
    public static ArticleStanding Standing(SqliteSession session, CollectionName collection, Uri url, ArticleFingerprint incoming) =>
        CollectionQueries.Find(session, collection) is not { } number || KnownArticle.At(session, number, url) is not { } known ? ArticleStanding.New
        : known.IsRemoved ? ArticleStanding.Removed
        : CurrentVersion.IsSame(session, known.Id, url, incoming) ? ArticleStanding.Unchanged
        : ArticleStanding.Changed;

    /// <summary>Saves an article unless the store has this version of it.</summary>
    public static SaveOutcome Save(SqliteSession session, EncodedArticle article)
    {
        // Looked up again here: another process may have saved the same article since it was read.
        var collection = CollectionQueries.FindOrAdd(session, article.Collection);
        var known = KnownArticle.At(session, collection, article.Url);
        var kin = known is null ? KindredArticle.Find(session, collection, article) : null;
        if (kin is { Kinship: Kinship.SameArticle })
        {
            known = new(kin.Id, kin.IsRemoved);
        }

        if (known is { IsRemoved: true })
        {
            if (!article.IsWantedBack)
            {
                return SaveOutcome.Removed;
            }

            ArticleRemoval.Forget(session, known.Id);
            known = null;
        }

        if (known is not null)
        {
            return SaveFurther(session, collection, known.Id, article);
        }

        var added = Add(session, collection, article);
        if (kin is not { Kinship: Kinship.Copy })
        {
            return SaveOutcome.Added;
        }

        IdentityQueries.SetCopyOf(session, added, kin.Id);
        return SaveOutcome.AddedCopy;
    }

    private static long Add(SqliteSession session, long collection, EncodedArticle article)
    {
        var id = (long)session.Prepare(
            "insert into article (collection_id, url) values ($collection, $url) returning id",
            ("$collection", collection), ("$url", article.UrlValue)).ExecuteScalar()!;
        var version = VersionWriter.Add(session, article, id, ordinal: 1, VersionDates.Of(article.Article));
        MakeCurrent(session, collection, id, version, article);
        IdentityQueries.AddKey(session, collection, id, article.Url);
        return id;
    }

    private static SaveOutcome SaveFurther(SqliteSession session, long collection, long id, EncodedArticle article)
    {
        var isSame = CurrentVersion.IsSame(session, id, article.Url, article.Fingerprint);
        IdentityQueries.AddKey(session, collection, id, article.Url);
        if (isSame)
        {
            return SaveOutcome.Unchanged;
        }

        var current = CurrentVersion.Of(session, id);
        var version = VersionWriter.Add(session, article, id, current.Ordinal + 1, VersionDates.Of(article.Article, article.Traits.Shingles, current));
        if (!IsOlder(session, id, article, current))
        {
            MakeCurrent(session, collection, id, version, article);
        }

        return SaveOutcome.NewVersion;
    }

    // The same article from another address of its site, as it was before: kept, but not what is searched.
    private static bool IsOlder(SqliteSession session, long id, EncodedArticle article, CurrentVersion current) =>
        article.Article.Published is { } told && current.Published is { } known && VersionDates.Moment(told) < VersionDates.Moment(known)
        && !VersionWriter.IsCurrentFrom(session, id, article.Url);

    private static void MakeCurrent(SqliteSession session, long collection, long id, long version, EncodedArticle article)
    {
        session.Prepare("update article set current_version_id = $version where id = $id", ("$version", version), ("$id", id)).ExecuteNonQuery();
        IdentityQueries.SetBands(session, collection, id, article.Bands);
        ChangeLog.Append(session, id);
    }
}
