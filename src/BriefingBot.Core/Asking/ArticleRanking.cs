using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>Step 3: orders the candidate articles by words, meaning and age.</summary>
/// <remarks>
/// A weighted sum of BM25 over the article, BM25 of its best passage, the cosine of its best passage, each brought to 0…1 among the
/// candidates, and exp(−age / 14 days). Weights were chosen on the questions of one half of an evaluation set and read on the other
/// (docs/quality.md).
/// </remarks>
internal static class ArticleRanking
{
    private const double RecencyDays = 14;

    /// <summary>The candidates, best first.</summary>
    public static IReadOnlyList<ScoredArticle> Rank(IReadOnlyList<ArticleCandidate> candidates, DateOnly asOf, ArticleWeights weights)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var articles = candidates.Select(c => new ScoredArticle(c, 0)).ToList();
        var lexical = new Scale(articles.Select(a => a.Candidate.Lexical), fromZero: true);
        var passage = new Scale(articles.Select(a => a.BestLexical), fromZero: true);
        var cosine = new Scale(articles.Select(a => a.BestCosine), fromZero: false);
        return [.. articles
            .Select(a => a with
            {
                Score = (weights.Lexical * lexical.Of(a.Candidate.Lexical))
                    + (weights.Passage * passage.Of(a.BestLexical))
                    + (weights.Cosine * cosine.Of(a.BestCosine))
                    + (weights.Recency * Math.Exp(-Math.Max(0, asOf.DayNumber - a.Candidate.Day.DayNumber) / RecencyDays)),
            })
            .OrderByDescending(a => a.Score)
            .ThenBy(a => a.Candidate.Id.Value)];
    }

    /// <summary>Brings values to 0…1.</summary>
    private readonly struct Scale
    {
        private readonly double _low;
        private readonly double _range;

        public Scale(IEnumerable<double> values, bool fromZero)
        {
            var all = values.ToList();
            _low = fromZero ? 0 : all.Min();
            _range = Math.Max(all.Max() - _low, 1e-9);
        }

        public double Of(double value) => (value - _low) / _range;
    }
}

/// <summary>A candidate and its score.</summary>
internal sealed record ScoredArticle(ArticleCandidate Candidate, double Score)
{
    public ArticleId Id => Candidate.Id;

    /// <summary>The highest BM25 of a passage.</summary>
    public double BestLexical { get; } = Candidate.Passages.Count == 0 ? 0 : Candidate.Passages.Max(p => p.Lexical);

    /// <summary>The highest cosine of a passage.</summary>
    public double BestCosine { get; } = Candidate.Passages.Count == 0 ? 0 : Candidate.Passages.Max(p => p.Cosine);
}

/// <summary>What each kind of evidence counts.</summary>
internal sealed record ArticleWeights(double Lexical, double Passage, double Cosine, double Recency)
{
    /// <summary>The weights in use.</summary>
    public static ArticleWeights Default { get; } = new(Lexical: 0.6, Passage: 0, Cosine: 0.21, Recency: 0.25);
}
