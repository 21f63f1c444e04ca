using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>Step 5: chooses the passages whose sentences are looked at.</summary>
internal static class PassageChoice
{
    private const int Articles = 12;
    private const int PassagesOfAnArticle = 4;
    private const int Passages = 12;
    private const double ArticleWeight = 1.0;
    private const double CosineWeight = 2.0;
    private const double LexicalWeight = 0.5;

    /// <summary>The best passages of the best articles, best first.</summary>
    public static IReadOnlyList<ScoredPassage> Choose(IReadOnlyList<ScoredArticle> articles)
    {
        var best = articles.Take(Articles).ToList();
        var highest = Math.Max(1e-9, best.SelectMany(a => a.Candidate.Passages).Select(p => (double)p.Lexical).DefaultIfEmpty().Max());
        return [.. best
            .SelectMany(article => article.Candidate.Passages
                .Select((passage, ordinal) => Score(article, passage, ordinal, highest))
                .OrderByDescending(p => p.Score)
                .Take(PassagesOfAnArticle))
            .OrderByDescending(p => p.Score)
            .Take(Passages)];
    }

    private static ScoredPassage Score(ScoredArticle article, PassageCandidate passage, int ordinal, double highest)
    {
        var lexical = passage.Lexical / highest;
        return new(passage.Id, article, ordinal, passage.Cosine, lexical,
            (ArticleWeight * article.Score) + (CosineWeight * passage.Cosine) + (LexicalWeight * lexical));
    }
}

/// <summary>A chosen passage.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Article">Its article.</param>
/// <param name="Ordinal">Its place in the article, from 0.</param>
/// <param name="Cosine">To the question.</param>
/// <param name="Lexical">BM25 relative to the best passage at hand.</param>
/// <param name="Score">What it was chosen by.</param>
internal sealed record ScoredPassage(PassageId Id, ScoredArticle Article, int Ordinal, double Cosine, double Lexical, double Score);
