using System.Globalization;
using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>Looks for damage in the database itself.</summary>
internal static class StoreCheckup
{
    private const int VersionsAtOnce = 200;

    private const string Versions =
        """
        select version.id, version.sha256, version.text, article.url
        from version join article on article.id = version.article_id
        where version.id > $after
        order by version.id
        limit $limit
        """;

    private const string Counts =
        """
        select (select count(*) from article where removed_at is null), count(*)
        from article join passage on passage.version_id = article.current_version_id
        """;

    /// <summary>What is wrong, in words; nothing where all is well.</summary>
    public static IEnumerable<string> Run(StoreDatabase database, CancellationToken cancellation)
    {
        if (database.Read(QuickCheck, cancellation) is var verdict && verdict != "ok")
        {
            yield return $"The database is damaged: {verdict}. Restore the folder from a copy, or load the articles again.";
        }

        for (var (after, more) = (0L, true); more;)
        {
            cancellation.ThrowIfCancellationRequested();
            var (last, wrong) = database.Read(session => Hashes(session, after), cancellation);
            foreach (var problem in wrong)
            {
                yield return problem;
            }

            (after, more) = (last, last > after);
        }
    }

    /// <summary>How many articles the store has, and passages of their current versions.</summary>
    public static (int Articles, int Passages) CurrentCounts(SqliteSession session)
    {
        using var row = session.Prepare(Counts).ExecuteReader();
        row.Read();
        return (row.GetInt32(0), row.GetInt32(1));
    }

    private static string QuickCheck(SqliteSession session) => (string)session.Prepare("pragma quick_check(1)").ExecuteScalar()!;

    private static (long Last, IReadOnlyList<string> Wrong) Hashes(SqliteSession session, long after)
    {
        using var rows = session.Prepare(Versions, ("$after", after), ("$limit", VersionsAtOnce)).ExecuteReader();
        var (last, wrong) = (after, new List<string>());
        while (rows.Read())
        {
            last = rows.GetInt64(0);
            if (VersionHash.Of(TextValue.Decode(rows, 2)).Value != Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(1)))
            {
                wrong.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The text of {TextValue.Decode(rows, 3)} (version {last}) is not the one that was stored. "
                    + $"Remove the article, allow it again (articles allow) and load it."));
            }
        }

        return (last, wrong);
    }
}
