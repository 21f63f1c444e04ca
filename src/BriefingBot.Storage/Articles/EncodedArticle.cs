using BriefingBot.Core.Articles;
using BriefingBot.Core.Identity;
using BriefingBot.Core.Loading;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>An article checked and turned into column values, so that the write lock is held only for the writing.</summary>
internal sealed class EncodedArticle
{
    private EncodedArticle(PreparedArticle prepared, int dimensions)
    {
        var article = prepared.Article;
        (Collection, Article, IsWantedBack) = (prepared.Collection, article, prepared.IsWantedBack);
        Fingerprint = ArticleFingerprint.Of(article);
        UrlValue = TextValue.Encode(article.Url.OriginalString);
        Text = TextValue.Encode(article.Text);
        DayOfLoading = DateOnly.FromDateTime(prepared.LoadedAt.UtcDateTime).DayNumber;
        LoadedAt = InstantValue.Encode(prepared.LoadedAt);
        Passages = [.. prepared.Passages.Select(passage => EncodedPassage.Of(passage, article, dimensions))];
        Traits = new(article.Url, article.Title, article.Outlet, article.Published?.Date, Shingles.Of(article.Text));
        Bands = KinshipRule.CanJudge(Traits.Shingles) ? MinHashBands.Of(Traits.Shingles) : [];
    }

    public CollectionName Collection { get; }

    public IncomingArticle Article { get; }

    public Uri Url => Article.Url;

    /// <summary>Whether it is stored although it was removed once.</summary>
    public bool IsWantedBack { get; }

    public ArticleFingerprint Fingerprint { get; }

    public object UrlValue { get; }

    public object Text { get; }

    /// <summary>The day in UTC, in days since 0001-01-01.</summary>
    public int DayOfLoading { get; }

    public string LoadedAt { get; }

    public IReadOnlyList<EncodedPassage> Passages { get; }

    /// <summary>By what it is told from others of nearly the same text.</summary>
    public ArticleTraits Traits { get; }

    /// <summary>The bands of its text; none where it is too short to be known by it.</summary>
    public IReadOnlyList<long> Bands { get; }

    /// <summary>Encodes an article whose vectors have the given dimensions.</summary>
    /// <exception cref="ArgumentException">A span does not fit the text, or a vector is missing or of another length.</exception>
    public static EncodedArticle Of(PreparedArticle prepared, int dimensions) => new(prepared, dimensions);
}
