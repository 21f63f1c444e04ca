using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>Reads what became of an article.</summary>
internal static class HistoryQueries
{
    private const string Versions =
        """
        select version.id, version.ordinal, version.title, version.sha256, version.loaded_at, version.id = article.current_version_id
        from version join article on article.id = version.article_id
        where article.id = $id
        order by version.ordinal
        """;

    private const string Copies =
        """
        select other.id
        from article as this join article as other
          on coalesce(other.copy_of, other.id) = coalesce(this.copy_of, this.id) and other.id <> this.id
        where this.id = $id and other.current_version_id is not null
        order by other.id
        """;

    /// <summary>Versions and copies of an article; nothing where it is gone.</summary>
    public static ArticleHistory Read(SqliteSession session, ArticleId id) => new(VersionsOf(session, id), HeaderQueries.Read(session, CopiesOf(session, id)));

    private static List<VersionNote> VersionsOf(SqliteSession session, ArticleId id)
    {
        using var rows = session.Prepare(Versions, ("$id", id.Value)).ExecuteReader();
        List<VersionNote> versions = [];
        while (rows.Read())
        {
            versions.Add(new(
                new(rows.GetInt64(0)),
                rows.GetInt32(1),
                TextValue.Decode(rows, 2),
                VersionHash.Parse(Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(3))),
                InstantValue.Decode(rows, 4),
                rows.GetBoolean(5)));
        }

        return versions;
    }

    private static List<ArticleId> CopiesOf(SqliteSession session, ArticleId id) =>
        [.. session.ReadIds(Copies, ("$id", id.Value)).Select(copy => new ArticleId(copy))];
}
