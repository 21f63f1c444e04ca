using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>Keeps by what articles are recognised.</summary>
internal static class IdentityQueries
{
    /// <summary>Adds an address to those of an article.</summary>
    public static void AddKey(SqliteSession session, long collection, long article, Uri url) => session.Prepare(
        "insert or ignore into article_key (collection_id, key, article_id) values ($collection, $key, $article)",
        ("$collection", collection), ("$key", KeyValue.Of(url)), ("$article", article)).ExecuteNonQuery();

    /// <summary>Replaces the bands of an article's text.</summary>
    public static void SetBands(SqliteSession session, long collection, long article, IReadOnlyList<long> bands)
    {
        session.Prepare("delete from article_band where article_id = $article", ("$article", article)).ExecuteNonQuery();
        foreach (var band in bands)
        {
            session.Prepare(
                "insert or ignore into article_band (collection_id, band, article_id) values ($collection, $band, $article)",
                ("$collection", collection), ("$band", band), ("$article", article)).ExecuteNonQuery();
        }
    }

    /// <summary>Links an article to the first one with its text.</summary>
    public static void SetCopyOf(SqliteSession session, long article, long first) => session.Prepare(
        "update article set copy_of = (select coalesce(copy_of, id) from article where id = $first) where id = $article",
        ("$first", first), ("$article", article)).ExecuteNonQuery();
}
