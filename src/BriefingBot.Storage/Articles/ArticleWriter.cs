using BriefingBot.Core.Articles;
using BriefingBot.Core.Identity;
using BriefingBot.Core.Loading;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>Saves articles: recognised by address, else by text, else new. Each call runs inside one transaction of the caller.</summary>
internal static class ArticleWriter
{
    /// <summary>What is known of an article by its address. A form of the address that was never met is to be saved, to be noted.</summary>
    public static ArticleStanding Standing(SqliteSession session, CollectionName collection, Uri url, ArticleFingerprint incoming)
    {
        if (CollectionQueries.Find(session, collection) is not { } number || KnownArticle.At(session, number, url) is not { } known)
        {
            return ArticleStanding.New;
        }

        return known.IsRemoved ? ArticleStanding.Removed
            : IsSame(session, known, url, incoming) ? ArticleStanding.Unchanged
            : ArticleStanding.Changed;
    }

    /// <summary>Saves an article unless the store has this version of it.</summary>
    public static SaveOutcome Save(SqliteSession session, EncodedArticle article)
    {
        // Looked up again here: another process may have saved the same article since it was read.
        var collection = CollectionQueries.FindOrAdd(session, article.Collection);
        var known = KnownArticle.At(session, collection, article.Url);
        if (known is { IsRemoved: true })
        {
            if (!article.IsWantedBack)
            {
                return SaveOutcome.Removed;
            }

            ArticleRemoval.Forget(session, known.Id);
            known = null;
        }

        if (known is { IsByUrl: false } && article.Article.Origin == ArticleOrigin.HandedIn && !IsRelated(session, known.Id, article))
        {
            known = null;
        }

        return known is not null ? SaveFurther(session, collection, known.Id, article) : SaveUnknown(session, collection, article);
    }

    private static SaveOutcome SaveUnknown(SqliteSession session, long collection, EncodedArticle article)
    {
        var kin = KindredArticle.Find(session, collection, article);
        if (kin is { IsRemoved: true } && !article.IsWantedBack)
        {
            return SaveOutcome.Removed;
        }

        if (kin is { IsRemoved: false, Kinship: Kinship.SameArticle })
        {
            return SaveFurther(session, collection, kin.Id, article);
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
        NoteSource(session, collection, id, article);
        return id;
    }

    private static SaveOutcome SaveFurther(SqliteSession session, long collection, long id, EncodedArticle article)
    {
        var isSame = ArticleSource.ToldSame(session, id, article.Url, article.Fingerprint) ?? false;
        isSame |= CurrentVersion.IsSame(session, id, article.Fingerprint);
        NoteSource(session, collection, id, article);
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

    private static bool IsSame(SqliteSession session, KnownArticle known, Uri url, ArticleFingerprint incoming) =>
        ArticleSource.ToldSame(session, known.Id, url, incoming) ?? (known.IsByUrl && CurrentVersion.IsSame(session, known.Id, incoming));

    // A form of the address is believed where text or headline speak for it: in what admins hand in, parameters may be the ids of articles.
    private static bool IsRelated(SqliteSession session, long id, EncodedArticle article)
    {
        var current = CurrentVersion.Of(session, id);
        return KinshipRule.MayBeOne(new(article.Url, current.Title, current.Outlet, current.Published?.Date, Shingles.Of(current.Text)), article.Traits);
    }

    // The same article from another address of its site, as it was before: kept, but not what is searched.
    private static bool IsOlder(SqliteSession session, long id, EncodedArticle article, CurrentVersion current) =>
        article.Article.Published is { } told && current.Published is { } known && VersionDates.IsEarlier(told, known)
        && !VersionWriter.IsCurrentFrom(session, id, article.Url);

    private static void NoteSource(SqliteSession session, long collection, long id, EncodedArticle article)
    {
        IdentityQueries.AddKey(session, collection, id, article.Url);
        ArticleSource.Note(session, id, article.Url, article.Fingerprint);
    }

    private static void MakeCurrent(SqliteSession session, long collection, long id, long version, EncodedArticle article)
    {
        session.Prepare("update article set current_version_id = $version where id = $id", ("$version", version), ("$id", id)).ExecuteNonQuery();
        IdentityQueries.SetBands(session, collection, id, article.Bands);
        ChangeLog.Append(session, id);
    }
}
