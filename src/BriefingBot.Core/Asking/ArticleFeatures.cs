using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>What the reordering knows of an article, in the order of <see cref="ArticleFeature"/>.</summary>
internal static class ArticleFeatures
{
    private const double FreshDays = 14;
    private const double RecentDays = 60;

    /// <summary>Reads the features of each of <paramref name="articles"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="articles">The best candidates with their headers, best first.</param>
    /// <param name="all">All candidates, among which values are brought to 0…1.</param>
    /// <param name="asOf">The day of asking.</param>
    /// <param name="statistics">Makes index terms of headlines.</param>
    public static IReadOnlyList<double[]> Of(
        QuestionProfile question, IReadOnlyList<ScoredArticle> articles, IReadOnlyList<ScoredArticle> all, DateOnly asOf, ITermStatistics statistics)
    {
        var lexical = UnitScale.FromZero(all.Select(a => a.Candidate.Lexical));
        var cosine = UnitScale.Between(all.Select(a => a.BestCosine));
        return [.. articles.Select(article =>
        {
            var age = article.Age(asOf);
            return new[]
            {
                lexical.Of(article.Candidate.Lexical),
                cosine.Of(article.BestCosine),
                Math.Exp(-age / FreshDays),
                Math.Exp(-age / RecentDays),
                Math.Log(1 + article.Candidate.Passages.Count),
                QuestionProfile.Share(question.Weights, statistics.Analyze(article.Header?.Title ?? "").ToHashSet(StringComparer.Ordinal)),
                Likeness(article, articles),
            };
        })];
    }

    /// <summary>The cosine to the best article other than itself, each by its passage that is nearest to the question.</summary>
    private static double Likeness(ScoredArticle article, IReadOnlyList<ScoredArticle> articles) =>
        articles.FirstOrDefault(a => a.Id != article.Id) is { Candidate.Nearest: { } best } && article.Candidate.Nearest is { } own ? own.Cosine(best) : 0;
}

/// <summary>Names the features; their weights stand in the same order.</summary>
internal enum ArticleFeature
{
    /// <summary>BM25 in title and text, relative to the best candidate.</summary>
    Lexical,

    /// <summary>The cosine of its best passage, 0 for the least and 1 for the best candidate's.</summary>
    Cosine,

    /// <summary>exp(−age / 14 days).</summary>
    Fresh,

    /// <summary>exp(−age / 60 days).</summary>
    Recent,

    /// <summary>The logarithm of its passages: BM25 is hard on long articles.</summary>
    Length,

    /// <summary>The share of the question's idf in its headline, which BM25 has counted already, with a higher weight.</summary>
    TitleShare,

    /// <summary>How like it is to the best of the others: articles on one event answer together.</summary>
    Likeness,
}
