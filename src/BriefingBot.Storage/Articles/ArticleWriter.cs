using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>Saves and removes articles. Each call runs inside one transaction of the caller.</summary>
internal static class ArticleWriter
{
    private const string AddVersion =
        """
        insert into version (article_id, ordinal, sha256, title, outlet, authors, published, moment, day, loaded_at, text)
        values ($article, $ordinal, $sha256, $title, $outlet, $authors, $published, $moment, $day, $loaded, $text)
        returning id
        """;

    private const string AddPassage =
        """
        insert into passage (version_id, ordinal, start, length, vector, sentences)
        values ($version, $ordinal, $start, $length, $vector, $sentences)
        """;

    private const string Delete =
        """
        delete from article
        where url = $url and collection_id = (select id from collection where name = $name)
        returning id
        """;

    /// <summary>Saves an article unless its current version says the same.</summary>
    public static SaveOutcome Save(SqliteSession session, EncodedArticle article)
    {
        // Looked up again here: another process may have saved the same article since it was read.
        var current = CurrentVersion.Find(session, article.Collection, article.Url, article.Fingerprint);
        if (current is { IsSame: true })
        {
            return SaveOutcome.Unchanged;
        }

        var articleId = current?.ArticleId ?? AddArticle(session, article);
        var versionId = Save(session, article, articleId, (current?.Ordinal ?? 0) + 1);
        session.Prepare(
            "update article set current_version_id = $version where id = $id",
            ("$version", versionId), ("$id", articleId)).ExecuteNonQuery();
        ChangeLog.Append(session, articleId);
        return current is null ? SaveOutcome.Added : SaveOutcome.NewVersion;
    }

    /// <summary>Removes an article with all that belongs to it.</summary>
    /// <returns>False where there was none.</returns>
    public static bool Remove(SqliteSession session, CollectionName collection, Uri url)
    {
        var id = session.Prepare(Delete, ("$url", TextValue.Encode(url.OriginalString)), ("$name", collection.Value)).ExecuteScalar();
        if (id is long removed)
        {
            ChangeLog.Append(session, removed);
        }

        return id is not null;
    }

    private static long AddArticle(SqliteSession session, EncodedArticle article) => (long)session.Prepare(
        "insert into article (collection_id, url) values ($collection, $url) returning id",
        ("$collection", CollectionQueries.FindOrAdd(session, article.Collection)),
        ("$url", article.UrlValue)).ExecuteScalar()!;

    private static long Save(SqliteSession session, EncodedArticle article, long articleId, int ordinal)
    {
        var versionId = (long)session.Prepare(
            AddVersion,
            ("$article", articleId),
            ("$ordinal", ordinal),
            ("$sha256", article.Fingerprint.Sha256),
            ("$title", article.Title),
            ("$outlet", article.Outlet),
            ("$authors", article.Fingerprint.Authors),
            ("$published", article.Fingerprint.Published),
            ("$moment", article.Moment),
            ("$day", article.Day),
            ("$loaded", article.LoadedAt),
            ("$text", article.Text)).ExecuteScalar()!;
        for (var i = 0; i < article.Passages.Count; i++)
        {
            var passage = article.Passages[i];
            session.Prepare(
                AddPassage,
                ("$version", versionId),
                ("$ordinal", i),
                ("$start", passage.Span.Start),
                ("$length", passage.Span.Length),
                ("$vector", passage.Vector),
                ("$sentences", passage.Sentences)).ExecuteNonQuery();
        }

        return versionId;
    }
}
