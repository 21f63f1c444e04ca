using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>Reads versions with their texts.</summary>
internal static class VersionQueries
{
    private const string Select =
        $"""
        select {HeaderQueries.Columns}, version.id, version.sha256, version.text
        from version
        join article on article.id = version.article_id
        join collection on collection.id = article.collection_id
        """;

    private const string ById = Select + " where version.id = $id";

    private const string CurrentOf = Select + " where version.id = article.current_version_id and article.id = $id";

    /// <summary>One version, or null.</summary>
    public static ArticleVersion? Find(SqliteSession session, VersionId id) =>
        One(session.Prepare(ById, ("$id", id.Value)));

    /// <summary>The current version of the article at a URL in whatever form, or null.</summary>
    public static ArticleVersion? FindCurrent(SqliteSession session, CollectionName collection, Uri url) =>
        CollectionQueries.Find(session, collection) is { } number && KnownArticle.At(session, number, url) is { } known
            ? One(session.Prepare(CurrentOf, ("$id", known.Id)))
            : null;

    private static ArticleVersion? One(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        return !row.Read() ? null : new()
        {
            Header = HeaderQueries.Decode(row),
            Id = new(row.GetInt64(HeaderQueries.ColumnCount)),
            Hash = VersionHash.Parse(Convert.ToHexStringLower(row.GetFieldValue<byte[]>(HeaderQueries.ColumnCount + 1))),
            Text = TextValue.Decode(row, HeaderQueries.ColumnCount + 2),
        };
    }
}
