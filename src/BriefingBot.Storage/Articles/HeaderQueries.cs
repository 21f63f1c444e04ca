using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>Reads headers of articles.</summary>
internal static class HeaderQueries
{
    /// <summary>How many <see cref="Columns"/> there are.</summary>
    public const int ColumnCount = 14;

    /// <summary>The columns that <see cref="Decode"/> takes, of the tables article, collection and version.</summary>
    public const string Columns =
        """
        article.id, collection.name, article.url, version.title, version.outlet, version.authors, version.published,
        version.loaded_at, (select count(*) from version as stored where stored.article_id = article.id),
        version.updated, version.language, version.place, version.place_day, version.credit
        """;

    private const string Current =
        $"""
        select {Columns}
        from json_each($ids) as wanted
        join article on article.id = wanted.value
        join collection on collection.id = article.collection_id
        join version on version.id = article.current_version_id
        order by wanted.key
        """;

    private const string NewestFirst =
        """
        select article.id
        from article
        join collection on collection.id = article.collection_id
        join version on version.id = article.current_version_id
        where collection.name = $name
        order by version.moment is null, version.moment desc, article.id
        """;

    /// <summary>Headers of the current versions, in the order asked for.</summary>
    public static IReadOnlyList<ArticleHeader> Read(SqliteSession session, IReadOnlyList<ArticleId> ids)
    {
        using var rows = session.Prepare(Current, ("$ids", IdList.Encode(ids, id => id.Value))).ExecuteReader();
        var headers = new List<ArticleHeader>(ids.Count);
        while (rows.Read())
        {
            headers.Add(Decode(rows));
        }

        return headers;
    }

    /// <summary>A collection's articles, the newest publication first, undated ones last.</summary>
    public static IReadOnlyList<ArticleId> Newest(SqliteSession session, CollectionName collection) =>
        [.. session.ReadIds(NewestFirst, ("$name", collection.Value)).Select(id => new ArticleId(id))];

    /// <summary>The header in a row that starts with <see cref="Columns"/>.</summary>
    public static ArticleHeader Decode(SqliteDataReader row) => new()
    {
        Id = new(row.GetInt64(0)),
        Collection = CollectionName.Parse(row.GetString(1)),
        Url = new(TextValue.Decode(row, 2), UriKind.RelativeOrAbsolute),
        Title = TextValue.Decode(row, 3),
        Outlet = TextValue.Decode(row, 4),
        Authors = AuthorsValue.Decode(row.GetString(5)),
        Published = DateValue.Decode(row, 6),
        LoadedAt = InstantValue.Decode(row, 7),
        Versions = row.GetInt32(8),
        Updated = DateValue.Decode(row, 9),
        Language = row.GetString(10),
        Dateline = row.IsDBNull(11) ? null : new(TextValue.Decode(row, 11), DateValue.Decode(row, 12)?.Date),
        Credit = TextValue.Decode(row, 13),
    };
}
