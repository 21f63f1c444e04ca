using BriefingBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>The log of saves and removals, which derived data follows.</summary>
internal static class ChangeLog
{
    private const string AfterSeq =
        """
        select seq, mark, article_id
        from change
        where seq > $seq and not exists (
          select 1 from change as later where later.article_id = change.article_id and later.seq > change.seq)
        order by seq
        limit $limit
        """;

    /// <summary>Notes that an article was saved or removed.</summary>
    public static void Append(SqliteSession session, long articleId) =>
        session.Prepare("insert into change (article_id) values ($article)", ("$article", articleId)).ExecuteNonQuery();

    /// <summary>The last change.</summary>
    public static ChangePoint Head(SqliteSession session) =>
        Point(session.Prepare("select seq, mark from change order by seq desc limit 1"));

    /// <summary>Whether the log has this very change.</summary>
    public static bool Has(SqliteSession session, ChangePoint point) => point == ChangePoint.Start
        || Point(session.Prepare("select seq, mark from change where seq = $seq", ("$seq", point.Seq))) == point;

    /// <summary>
    /// The articles changed after <paramref name="point"/>, each once, at its last change, in the order of the changes.
    /// </summary>
    public static IReadOnlyList<(ChangePoint Point, long ArticleId)> After(SqliteSession session, ChangePoint point, int limit)
    {
        using var rows = session.Prepare(AfterSeq, ("$seq", point.Seq), ("$limit", limit)).ExecuteReader();
        var changes = new List<(ChangePoint, long)>();
        while (rows.Read())
        {
            changes.Add((new(rows.GetInt64(0), rows.GetString(1)), rows.GetInt64(2)));
        }

        return changes;
    }

    private static ChangePoint Point(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        return row.Read() ? new(row.GetInt64(0), row.GetString(1)) : ChangePoint.Start;
    }
}
