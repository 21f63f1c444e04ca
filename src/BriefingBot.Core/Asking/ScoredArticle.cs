using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>A candidate and its score.</summary>
internal sealed record ScoredArticle(ArticleCandidate Candidate, double Score)
{
    public ArticleId Id => Candidate.Id;

    /// <summary>The highest BM25 of a passage.</summary>
    public double BestLexical { get; } = Candidate.Passages.Count == 0 ? 0 : Candidate.Passages.Max(p => p.Lexical);

    /// <summary>The highest cosine of a passage.</summary>
    public double BestCosine { get; } = Candidate.Passages.Count == 0 ? 0 : Candidate.Passages.Max(p => p.Cosine);

    /// <summary>What its current version says of itself, once it was read.</summary>
    public ArticleHeader? Header { get; init; }

    /// <summary>What the reordering knew of it.</summary>
    public double[] Features { get; init; } = [];

    /// <summary>Days from its publication to <paramref name="asOf"/>, not below 0.</summary>
    public int Age(DateOnly asOf) => Math.Max(0, asOf.DayNumber - Candidate.Day.DayNumber);
}
