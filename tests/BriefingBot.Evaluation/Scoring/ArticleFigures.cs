using System.Globalization;

namespace BriefingBot.Evaluation.Scoring;

/// <summary>How well the articles are ranked: the share of questions with a relevant article among the first, MRR and nDCG.</summary>
internal static class ArticleFigures
{
    private const int Depth = 10;
    private static readonly int[] s_depths = [1, 5, 10, 20];

    /// <summary>The figures over the answerable questions; none where the set does not tell the relevant articles.</summary>
    public static IEnumerable<Figure> Of(IReadOnlyList<QuestionOutcome> outcomes)
    {
        var answerable = outcomes.Where(outcome => outcome.Question.Answerable).ToList();
        if (!answerable.Any(outcome => outcome.Question.Relevant is not null))
        {
            yield break;
        }

        var ranks = answerable.ConvertAll(RelevantRanks);
        foreach (var depth in s_depths)
        {
            var name = $"recall@{depth.ToString(CultureInfo.InvariantCulture)}";
            yield return Figure.Share(name, ranks.Count(hits => hits.Count > 0 && hits[0] < depth), ranks.Count);
        }

        yield return Figure.Share("mrr@10", ranks.Sum(hits => hits.Count > 0 && hits[0] < Depth ? 1.0 / (hits[0] + 1) : 0), ranks.Count);
        yield return Figure.Share(
            "ndcg@10", ranks.Zip(answerable, (hits, outcome) => Gain(hits) / IdealGain(outcome)).Sum(), ranks.Count);
    }

    /// <summary>Ranks of the relevant articles, from 0; an article that is listed twice counts where it stands first.</summary>
    private static List<int> RelevantRanks(QuestionOutcome outcome)
    {
        var relevant = outcome.Question.Relevant!.ToHashSet(StringComparer.Ordinal);
        return [.. (outcome.Answer?.Articles ?? []).Select(article => article.Url).Distinct(StringComparer.Ordinal)
            .Index().Where(item => relevant.Contains(item.Item)).Select(item => item.Index)];
    }

    private static double Gain(IEnumerable<int> ranks) => ranks.Where(rank => rank < Depth).Sum(rank => 1 / Math.Log2(rank + 2));

    private static double IdealGain(QuestionOutcome outcome) =>
        Gain(Enumerable.Range(0, outcome.Question.Relevant!.Distinct(StringComparer.Ordinal).Count()));
}
