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

        var lexical = new Scale(candidates.Select(c => c.Lexical), fromZero: true);
        var passage = new Scale(candidates.Select(c => (double)c.Passages.Max(p => p.Lexical)), fromZero: true);
        var cosine = new Scale(candidates.Select(c => (double)c.Passages.Max(p => p.Cosine)), fromZero: false);
        return [.. candidates
            .Select(c => new ScoredArticle(c,
                (weights.Lexical * lexical.Of(c.Lexical))
                + (weights.Passage * passage.Of(c.Passages.Max(p => p.Lexical)))
                + (weights.Cosine * cosine.Of(c.Passages.Max(p => p.Cosine)))
                + (weights.Recency * Math.Exp(-Math.Max(0, asOf.DayNumber - c.Day.DayNumber) / RecencyDays))))
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
}

/// <summary>What each kind of evidence counts.</summary>
internal sealed record ArticleWeights(double Lexical, double Passage, double Cosine, double Recency)
{
    /// <summary>The weights in use.</summary>
    public static ArticleWeights Default { get; } = new(Lexical: 0.6, Passage: 0.2, Cosine: 0.3, Recency: 0.25);
}
