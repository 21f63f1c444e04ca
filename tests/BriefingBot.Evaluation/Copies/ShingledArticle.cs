using System.Diagnostics;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Identity;

namespace BriefingBot.Evaluation.Copies;

/// <summary>An article with what tells its near duplicates.</summary>
internal sealed class ShingledArticle(IncomingArticle article, Shingles shingles, IReadOnlyList<long> keys, double microseconds)
{
    public IncomingArticle Article { get; } = article;

    public Shingles Shingles { get; } = shingles;

    public IReadOnlyList<long> Keys { get; } = keys;

    /// <summary>The time that shingles and keys took.</summary>
    public double Microseconds { get; } = microseconds;

    public static ShingledArticle Of(IncomingArticle article)
    {
        var start = Stopwatch.GetTimestamp();
        var shingles = Shingles.Of(article.Text);
        var keys = MinHashBands.Of(shingles);
        return new(article, shingles, keys, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    /// <summary>What tells it from others of nearly the same text.</summary>
    public ArticleTraits Traits => new(Article.Url, Article.Title, Article.Outlet, Article.Published?.Date, Shingles);

    /// <summary>Whether the one is a candidate for the other.</summary>
    public bool SharesKey(ShingledArticle other) => Keys.Zip(other.Keys).Any(pair => pair.First == pair.Second);
}
