using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>What the store has of an article before a further version is saved.</summary>
/// <param name="Ordinal">The number of its last version, from 1.</param>
/// <param name="Published">The publication of the current version, or null.</param>
/// <param name="Updated">The last change of the current version, or null.</param>
/// <param name="Text">The text of the current version.</param>
/// <param name="Title">The headline of the current version.</param>
/// <param name="Outlet">The outlet of the current version.</param>
internal sealed record CurrentVersion(int Ordinal, PublishedAt? Published, PublishedAt? Updated, string Text, string Title, string Outlet)
{
    private const string Current =
        """
        select (select max(ordinal) from version where article_id = $id), version.published, version.updated, version.text, version.title, version.outlet
        from article join version on version.id = article.current_version_id
        where article.id = $id
        """;

    private const string Told =
        $"""
        select {ArticleFingerprint.Columns} from article join version on version.id = article.current_version_id where article.id = $id
        """;

    /// <summary>The current version of an article that is not removed.</summary>
    public static CurrentVersion Of(SqliteSession session, long article)
    {
        using var row = session.Prepare(Current, ("$id", article)).ExecuteReader();
        row.Read();
        return new(
            row.GetInt32(0), DateValue.Decode(row, 1), DateValue.Decode(row, 2), TextValue.Decode(row, 3), TextValue.Decode(row, 4), TextValue.Decode(row, 5));
    }

    /// <summary>Whether the current version of an article says the same.</summary>
    public static bool IsSame(SqliteSession session, long article, ArticleFingerprint incoming)
    {
        using var row = session.Prepare(Told, ("$id", article)).ExecuteReader();
        return row.Read() && incoming.IsIn(row);
    }
}
