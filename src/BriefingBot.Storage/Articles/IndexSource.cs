using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>Reads what an index has to follow.</summary>
internal static class IndexSource
{
    private const int MaxArticles = 256;
    private const int MaxCharacters = 16 * 1024 * 1024;

    private const string CurrentVersion =
        """
        select article.collection_id, version.day, version.title, version.text, version.id
        from article join version on version.id = article.current_version_id
        where article.id = $id
        """;

    private const string Passages =
        "select id, start, length, vector from passage where version_id = $version order by ordinal";

    /// <summary>
    /// The next changes after <paramref name="point"/>, as many as fit comfortably in memory; none where there are no more.
    /// </summary>
    public static IReadOnlyList<IndexChange> After(SqliteSession session, ChangePoint point, CancellationToken cancellation)
    {
        var changes = new List<IndexChange>();
        var characters = 0L;
        foreach (var (at, articleId) in ChangeLog.After(session, point, MaxArticles))
        {
            cancellation.ThrowIfCancellationRequested();
            var article = Read(session, articleId);
            changes.Add(new(at, articleId, article));
            if ((characters += article?.Text.Length ?? 0) > MaxCharacters)
            {
                break;
            }
        }

        return changes;
    }

    private static IndexedArticle? Read(SqliteSession session, long articleId)
    {
        using var row = session.Prepare(CurrentVersion, ("$id", articleId)).ExecuteReader();
        return !row.Read() ? null : new(
            articleId,
            row.GetInt32(0),
            row.GetInt32(1),
            TextValue.Decode(row, 2),
            TextValue.Decode(row, 3),
            ReadPassages(session, row.GetInt64(4)));
    }

    private static List<IndexedPassage> ReadPassages(SqliteSession session, long versionId)
    {
        using var rows = session.Prepare(Passages, ("$version", versionId)).ExecuteReader();
        var passages = new List<IndexedPassage>();
        while (rows.Read())
        {
            passages.Add(new(rows.GetInt64(0), new(rows.GetInt32(1), rows.GetInt32(2)), rows.GetFieldValue<byte[]>(3)));
        }

        return passages;
    }
}
