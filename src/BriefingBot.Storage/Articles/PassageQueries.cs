using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>Reads passages with the vectors of their sentences.</summary>
internal static class PassageQueries
{
    private const string ByIds =
        """
        select passage.id, version.article_id, passage.version_id, passage.ordinal, passage.start, passage.length, passage.sentences
        from json_each($ids) as wanted
        join passage on passage.id = wanted.value
        join version on version.id = passage.version_id
        order by wanted.key
        """;

    /// <summary>The passages, in the order asked for.</summary>
    public static IReadOnlyList<StoredPassage> Read(SqliteSession session, IReadOnlyList<PassageId> ids)
    {
        using var rows = session.Prepare(ByIds, ("$ids", IdList.Encode(ids, id => id.Value))).ExecuteReader();
        var passages = new List<StoredPassage>(ids.Count);
        while (rows.Read())
        {
            passages.Add(Decode(rows));
        }

        return passages;
    }

    private static StoredPassage Decode(SqliteDataReader row)
    {
        var (spans, vectors) = SentencesValue.Decode(row.GetFieldValue<byte[]>(6));
        return new()
        {
            Id = new(row.GetInt64(0)),
            ArticleId = new(row.GetInt64(1)),
            VersionId = new(row.GetInt64(2)),
            Ordinal = row.GetInt32(3),
            Passage = new(new(row.GetInt32(4), row.GetInt32(5)), spans),
            SentenceVectors = vectors,
        };
    }
}
