using System.Globalization;
using BriefingBot.Core.Asking;

namespace BriefingBot.Training.Ranking;

/// <summary>
/// Fits the reordering of articles: a softmax over a question's candidates, half of whose loss asks that some article with the answer comes
/// first, half that all of them do.
/// </summary>
internal static class ArticleFit
{
    private const double Ridge = 0.002;

    public static void Run(IReadOnlyList<RankingCase> news, TextWriter log)
    {
        var answerable = news.Where(c => c.Question.Answerable).ToList();
        var training = answerable.Where(c => c.IsA && Right(c).Contains(true) && Right(c).Contains(false)).ToList();
        var rows = training.SelectMany(c => c.Articles.Select(a => a.Features)).ToList();
        var right = training.ConvertAll(Right);
        var weights = LinearFit.Fit(rows, Ridge, scores => Slope(right, scores), steps: 1500, rate: 0.15);
        var unit = ReorderingWeights.Values[(int)ArticleFeature.Lexical] / weights[(int)ArticleFeature.Lexical];
        Print(log, "articles, weights in use", answerable, a => a.Score);
        Print(log, "articles, fitted", answerable, a => SentenceFit.Score(weights, a.Features));
        foreach (var feature in Enum.GetValues<ArticleFeature>())
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {unit * weights[(int)feature]:f4}, // {feature}"));
        }
    }

    private static bool[] Right(RankingCase one)
    {
        var relevant = one.Question.Relevant!.ToHashSet(StringComparer.Ordinal);
        return [.. one.Articles.Select(a => relevant.Contains(a.Header!.Url.OriginalString))];
    }

    private static double[] Slope(List<bool[]> right, double[] scores)
    {
        var slope = new double[scores.Length];
        var at = 0;
        foreach (var one in right)
        {
            var own = scores.AsSpan(at, one.Length).ToArray();
            var highest = own.Max();
            var likely = Array.ConvertAll(own, s => Math.Exp(s - highest));
            var all = likely.Sum();
            var answering = likely.Where((_, i) => one[i]).Sum();
            var count = one.Count(r => r);
            for (var i = 0; i < one.Length; i++)
            {
                var wanted = one[i] ? (0.5 * likely[i] / answering) + (0.5 / count) : 0;
                slope[at + i] = ((likely[i] / all) - wanted) / right.Count;
            }

            at += one.Length;
        }

        return slope;
    }

    private static void Print(TextWriter log, string what, IReadOnlyList<RankingCase> cases, Func<ScoredArticle, double> score)
    {
        foreach (var (name, half) in new[] { ("A", cases.Where(c => c.IsA).ToList()), ("B", cases.Where(c => !c.IsA).ToList()) })
        {
            var figures = half.ConvertAll(c => Figures(c, score));
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what}, half {name}: hit@1 {figures.Average(f => f.Hit):f4}, MRR@10 {figures.Average(f => f.Mrr):f4}, nDCG@10 {figures.Average(f => f.Ndcg):f4}"));
        }
    }

    private static (double Hit, double Mrr, double Ndcg) Figures(RankingCase one, Func<ScoredArticle, double> score)
    {
        var relevant = one.Question.Relevant!.ToHashSet(StringComparer.Ordinal);
        var ranks = one.Articles.OrderByDescending(score).Take(10)
            .Select((a, i) => relevant.Contains(a.Header!.Url.OriginalString) ? i + 1 : 0)
            .Where(r => r > 0)
            .ToList();
        var ideal = Enumerable.Range(1, Math.Min(10, relevant.Count)).Sum(r => 1 / Math.Log2(r + 1));
        return (ranks.Contains(1) ? 1 : 0, ranks.Count > 0 ? 1.0 / ranks[0] : 0, ranks.Sum(r => 1 / Math.Log2(r + 1)) / ideal);
    }
}
