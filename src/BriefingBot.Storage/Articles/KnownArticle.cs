using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>An article that the store knows.</summary>
/// <param name="Id">Which.</param>
/// <param name="IsRemoved">Whether it was removed for good.</param>
/// <param name="IsByUrl">Whether the very address is known as the article's, and not only a form of it.</param>
internal sealed record KnownArticle(long Id, bool IsRemoved, bool IsByUrl = false)
{
    private const string ByUrl = "select id, removed_at is not null from article where collection_id = $collection and url = $url";

    private const string ByKey =
        """
        select article.id, article.removed_at is not null
        from article_key join article on article.id = article_key.article_id
        where article_key.collection_id = $collection and article_key.key = $key
        order by article.removed_at is not null, article.id
        limit 1
        """;

    /// <summary>The article at an address in whatever form; the very form goes first. Null where none is known.</summary>
    public static KnownArticle? At(SqliteSession session, long collection, Uri url) =>
        One(session.Prepare(ByUrl, ("$collection", collection), ("$url", TextValue.Encode(url.OriginalString)))) is { } byUrl
        ? byUrl with { IsByUrl = true }
        : One(session.Prepare(ByKey, ("$collection", collection), ("$key", KeyValue.Of(url))));

    private static KnownArticle? One(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        return row.Read() ? new(row.GetInt64(0), row.GetBoolean(1)) : null;
    }
}
