using System.Globalization;
using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>Writes versions with their passages; a version is never changed.</summary>
internal static class VersionWriter
{
    private const string AddVersion =
        """
        insert into version (
          article_id, ordinal, sha256, title, outlet, authors, published, moment, day, loaded_at, text,
          key, told, updated, language, place, place_day, credit)
        values (
          $article, $ordinal, $sha256, $title, $outlet, $authors, $published, $moment, $day, $loaded, $text,
          $key, $told, $updated, $language, $place, $place_day, $credit)
        returning id
        """;

    private const string AddPassage =
        """
        insert into passage (version_id, ordinal, start, length, vector, sentences)
        values ($version, $ordinal, $start, $length, $vector, $sentences)
        """;

    private const string CurrentFrom =
        """
        select version.key = $key from article join version on version.id = article.current_version_id where article.id = $id
        """;

    /// <summary>Adds a version to an article.</summary>
    /// <returns>Its number in the database.</returns>
    public static long Add(SqliteSession session, EncodedArticle article, long articleId, int ordinal, VersionDates dates)
    {
        var told = article.Article;
        var id = (long)session.Prepare(
            AddVersion,
            ("$article", articleId),
            ("$ordinal", ordinal),
            ("$sha256", article.Fingerprint.Sha256),
            ("$title", TextValue.Encode(told.Title)),
            ("$outlet", TextValue.Encode(told.Outlet)),
            ("$authors", article.Fingerprint.Authors),
            ("$published", dates.Published?.ToString()),
            ("$moment", dates.Published is { } first ? Moment(first).ToUnixTimeSeconds() : null),
            ("$day", (told.Published ?? dates.Published)?.UtcDate.DayNumber ?? article.DayOfLoading),
            ("$loaded", article.LoadedAt),
            ("$text", article.Text),
            ("$key", KeyValue.Of(article.Url)),
            ("$told", article.Fingerprint.Published),
            ("$updated", dates.Updated?.ToString()),
            ("$language", told.Language),
            ("$place", told.Dateline is { } dateline ? TextValue.Encode(dateline.Place) : null),
            ("$place_day", told.Dateline?.Day?.ToString("O", CultureInfo.InvariantCulture)),
            ("$credit", TextValue.Encode(told.Credit))).ExecuteScalar()!;
        for (var i = 0; i < article.Passages.Count; i++)
        {
            var passage = article.Passages[i];
            session.Prepare(
                AddPassage,
                ("$version", id),
                ("$ordinal", i),
                ("$start", passage.Span.Start),
                ("$length", passage.Span.Length),
                ("$vector", passage.Vector),
                ("$sentences", passage.Sentences)).ExecuteNonQuery();
        }

        return id;
    }

    /// <summary>Whether the current version of an article came from this address.</summary>
    public static bool IsCurrentFrom(SqliteSession session, long articleId, Uri url) =>
        session.Prepare(CurrentFrom, ("$key", KeyValue.Of(url)), ("$id", articleId)).ExecuteScalar() is 1L;

    private static DateTimeOffset Moment(PublishedAt date) => date.Instant ?? new DateTimeOffset(date.Date, TimeOnly.MinValue, TimeSpan.Zero);
}
