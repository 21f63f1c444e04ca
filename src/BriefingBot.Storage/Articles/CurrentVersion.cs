using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>What the store knows of a URL before an article is saved under it.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Ordinal">The number of its current version, from 1.</param>
/// <param name="IsSame">Whether the current version says the same as the incoming one.</param>
internal sealed record CurrentVersion(long ArticleId, int Ordinal, bool IsSame)
{
    private const string ByUrl =
        $"""
        select {ArticleFingerprint.Columns}, article.id, version.ordinal
        from article
        join collection on collection.id = article.collection_id
        join version on version.id = article.current_version_id
        where collection.name = $name and article.url = $url
        """;

    /// <summary>Null where the store does not know the URL.</summary>
    public static CurrentVersion? Find(SqliteSession session, CollectionName collection, Uri url, ArticleFingerprint incoming)
    {
        using var row = session.Prepare(ByUrl, ("$name", collection.Value), ("$url", TextValue.Encode(url.OriginalString))).ExecuteReader();
        return row.Read() ? new(row.GetInt64(5), row.GetInt32(6), incoming.IsIn(row)) : null;
    }
}
