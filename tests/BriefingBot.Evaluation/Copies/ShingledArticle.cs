using System.Diagnostics;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Identity;

namespace BriefingBot.Evaluation.Copies;

/// <summary>An article with what tells its near duplicates.</summary>
internal sealed record ShingledArticle(IncomingArticle Article, Shingles Shingles, IReadOnlyList<long> Keys, double Microseconds)
{
    public static ShingledArticle Of(IncomingArticle article)
    {
        var start = Stopwatch.GetTimestamp();
        var shingles = Shingles.Of(article.Text);
        var keys = MinHashBands.Of(shingles);
        return new(article, shingles, keys, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    /// <summary>Whether the one is a candidate for the other.</summary>
    public bool SharesKey(ShingledArticle other) => Keys.Zip(other.Keys).Any(pair => pair.First == pair.Second);
}
