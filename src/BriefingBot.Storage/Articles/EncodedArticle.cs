using System.Globalization;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>An article checked and turned into column values, so that the write lock is held only for the writing.</summary>
internal sealed class EncodedArticle
{
    private EncodedArticle(PreparedArticle prepared, int dimensions)
    {
        var article = prepared.Article;
        (Collection, Url) = (prepared.Collection, article.Url);
        Fingerprint = ArticleFingerprint.Of(article);
        UrlValue = TextValue.Encode(article.Url.OriginalString);
        Title = TextValue.Encode(article.Title);
        Outlet = TextValue.Encode(article.Outlet);
        Text = TextValue.Encode(article.Text);
        Moment = article.Published is { } published ? Seconds(published) : null;
        Day = (article.Published?.UtcDate ?? DateOnly.FromDateTime(prepared.LoadedAt.UtcDateTime)).DayNumber;
        LoadedAt = prepared.LoadedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        Passages = [.. prepared.Passages.Select(passage => EncodedPassage.Of(passage, article, dimensions))];
    }

    public CollectionName Collection { get; }

    public Uri Url { get; }

    public ArticleFingerprint Fingerprint { get; }

    public object UrlValue { get; }

    public object Title { get; }

    public object Outlet { get; }

    public object Text { get; }

    public long? Moment { get; }

    public int Day { get; }

    public string LoadedAt { get; }

    public IReadOnlyList<EncodedPassage> Passages { get; }

    /// <summary>Encodes an article whose vectors have the given dimensions.</summary>
    /// <exception cref="ArgumentException">A span does not fit the text, or a vector is missing or of another length.</exception>
    public static EncodedArticle Of(PreparedArticle prepared, int dimensions) => new(prepared, dimensions);

    private static long Seconds(PublishedAt published) => published.Instant?.ToUnixTimeSeconds()
        ?? new DateTimeOffset(published.Date, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
}
