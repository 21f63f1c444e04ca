using System.Globalization;
using BriefingBot.Core.Asking;

namespace BriefingBot.Training.Ranking;

/// <summary>Looks for the article weights with the highest MRR@10 + nDCG@10 on half A by coordinate search.</summary>
internal static class ArticleFit
{
    private const int Rounds = 3;
    private static readonly double[] s_factors = [0, 0.5, 0.7, 0.85, 1.2, 1.4, 2];

    public static void Run(IReadOnlyList<RankingCase> news, TextWriter log)
    {
        var answerable = news.Where(c => c.Question.Answerable).ToList();
        var a = answerable.Where(c => c.IsA).ToList();
        var best = ArticleWeights.Default;
        Print(log, "articles, weights in use", answerable, best);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var change in Changes)
            {
                best = s_factors.Select(f => change(best, f)).Append(best).MaxBy(w => Quality(a, w))!;
            }
        }

        Print(log, "articles, fitted", answerable, best);
        log.WriteLine(best);
    }

    private static IEnumerable<Func<ArticleWeights, double, ArticleWeights>> Changes =>
    [
        (w, f) => w with { Passage = w.Passage * f },
        (w, f) => w with { Cosine = w.Cosine * f },
        (w, f) => w with { Recency = w.Recency * f },
    ];

    private static double Quality(IReadOnlyList<RankingCase> cases, ArticleWeights weights)
    {
        var (_, mrr, ndcg) = Figures(cases, weights);
        return mrr + ndcg;
    }

    private static (double Hit, double Mrr, double Ndcg) Figures(IReadOnlyList<RankingCase> cases, ArticleWeights weights)
    {
        double hit = 0, mrr = 0, ndcg = 0;
        foreach (var one in cases)
        {
            var relevant = one.Question.Relevant!.ToHashSet(StringComparer.Ordinal);
            var ranks = ArticleRanking.Rank([.. one.Articles.Select(s => s.Candidate)], one.AsOf, weights).Take(10)
                .Select((s, i) => one.Urls.TryGetValue(s.Id.Value, out var url) && relevant.Contains(url) ? i + 1 : 0)
                .Where(r => r > 0)
                .ToList();
            hit += ranks.Contains(1) ? 1 : 0;
            mrr += ranks.Count > 0 ? 1.0 / ranks[0] : 0;
            ndcg += ranks.Sum(r => 1 / Math.Log2(r + 1)) / Enumerable.Range(1, Math.Min(10, relevant.Count)).Sum(r => 1 / Math.Log2(r + 1));
        }

        return (hit / cases.Count, mrr / cases.Count, ndcg / cases.Count);
    }

    private static void Print(TextWriter log, string what, IReadOnlyList<RankingCase> cases, ArticleWeights weights)
    {
        foreach (var (name, half) in new[] { ("A", cases.Where(c => c.IsA).ToList()), ("B", cases.Where(c => !c.IsA).ToList()) })
        {
            var (hit, mrr, ndcg) = Figures(half, weights);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}, half {name}: hit@1 {hit:f4}, MRR@10 {mrr:f4}, nDCG@10 {ndcg:f4}"));
        }
    }
}
