using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>What an address told last of an article, so that one that still shows an earlier text does not bring it back.</summary>
internal static class ArticleSource
{
    private const string Upsert =
        """
        insert into article_source (article_id, url, fingerprint) values ($article, $url, $fingerprint)
        on conflict (article_id, url) do update set fingerprint = excluded.fingerprint
        """;

    /// <summary>Whether this very address told the same; null where it has told nothing yet.</summary>
    public static bool? ToldSame(SqliteSession session, long article, Uri url, ArticleFingerprint incoming) => session.Prepare(
        "select fingerprint from article_source where article_id = $article and url = $url",
        ("$article", article), ("$url", TextValue.Encode(url.OriginalString))).ExecuteScalar() is byte[] told
        ? told.AsSpan().SequenceEqual(incoming.Hash())
        : null;

    /// <summary>Notes what the address tells now.</summary>
    public static void Note(SqliteSession session, long article, Uri url, ArticleFingerprint told) => session.Prepare(
        Upsert, ("$article", article), ("$url", TextValue.Encode(url.OriginalString)), ("$fingerprint", told.Hash())).ExecuteNonQuery();
}
