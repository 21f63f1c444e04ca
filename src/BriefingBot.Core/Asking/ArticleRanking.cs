using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>Step 3: orders the candidate articles by words, meaning and age.</summary>
/// <remarks>
/// A weighted sum of BM25 over the article and the cosine of its best passage, each brought to 0…1 among the candidates, and
/// exp(−age / 14 days). Weights were chosen on the questions of one half of an evaluation set and read on the other (docs/quality.md).
/// </remarks>
internal static class ArticleRanking
{
    private const double RecencyDays = 14;
    private const double LexicalWeight = 0.6;
    private const double CosineWeight = 0.21;
    private const double RecencyWeight = 0.25;

    /// <summary>The candidates, best first.</summary>
    public static IReadOnlyList<ScoredArticle> Rank(IReadOnlyList<ArticleCandidate> candidates, DateOnly asOf)
    {
        var articles = candidates.Select(c => new ScoredArticle(c, 0)).ToList();
        var lexical = UnitScale.FromZero(articles.Select(a => a.Candidate.Lexical));
        var cosine = UnitScale.Between(articles.Select(a => a.BestCosine));
        return [.. articles
            .Select(a => a with
            {
                Score = (LexicalWeight * lexical.Of(a.Candidate.Lexical))
                    + (CosineWeight * cosine.Of(a.BestCosine))
                    + (RecencyWeight * Math.Exp(-a.Age(asOf) / RecencyDays)),
            })
            .OrderByDescending(a => a.Score)
            .ThenBy(a => a.Candidate.Id.Value)];
    }
}
