using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>What the store has of an article before a further version is saved.</summary>
/// <param name="Ordinal">The number of its last version, from 1.</param>
/// <param name="Published">The publication of the current version, or null.</param>
/// <param name="Updated">The last change of the current version, or null.</param>
/// <param name="Text">The text of the current version.</param>
internal sealed record CurrentVersion(int Ordinal, PublishedAt? Published, PublishedAt? Updated, string Text)
{
    private const string Current =
        """
        select (select max(ordinal) from version where article_id = $id), version.published, version.updated, version.text
        from article join version on version.id = article.current_version_id
        where article.id = $id
        """;

    // A source is compared with what it said itself, so that one that still shows an earlier text does not bring it back.
    private const string LastFrom =
        $"""
        select {ArticleFingerprint.Columns} from version
        where article_id = $id
        order by key = $key desc, id = (select current_version_id from article where id = $id) desc, ordinal desc
        limit 1
        """;

    /// <summary>The current version of an article that is not removed.</summary>
    public static CurrentVersion Of(SqliteSession session, long article)
    {
        using var row = session.Prepare(Current, ("$id", article)).ExecuteReader();
        row.Read();
        return new(
            row.GetInt32(0), DateValue.Decode(row, 1), DateValue.Decode(row, 2), TextValue.Decode(row, 3));
    }

    /// <summary>Whether the last version from this address or, where there is none, the current one says the same.</summary>
    public static bool IsSame(SqliteSession session, long article, Uri url, ArticleFingerprint incoming)
    {
        using var row = session.Prepare(LastFrom, ("$id", article), ("$key", KeyValue.Of(url))).ExecuteReader();
        return row.Read() && incoming.IsIn(row);
    }
}
