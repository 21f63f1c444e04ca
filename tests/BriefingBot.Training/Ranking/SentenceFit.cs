using System.Globalization;
using BriefingBot.Core.Asking;

namespace BriefingBot.Training.Ranking;

/// <summary>Fits the sentence ranker: a softmax over a question's candidates, of which all that answer are right.</summary>
internal static class SentenceFit
{
    private const double Ridge = 0.003;

    public static double[] Run(
        IReadOnlyList<RankingCase> news, IReadOnlyList<RankingCase> asks, IReadOnlyList<RankingCase> lone, bool trainAsks, TextWriter log)
    {
        var training = news.Concat(trainAsks ? asks : []).Concat(lone).Where(c => c.IsA && c.Right.Contains(true) && c.Right.Contains(false)).ToList();
        var rows = training.SelectMany(c => c.Sentences.Select(s => s.Features)).ToList();
        var (weights, _) = LinearFit.Fit(rows, Ridge, scores => Slope(training, scores), withBias: false, steps: 400, rate: 0.3);
        foreach (var (name, set) in new[] { ("news", news), ("asks", asks) }.Where(x => x.Item2.Count > 0))
        {
            Print(log, name + ", weights in use", set, s => s.Score);
            Print(log, name + ", fitted", set, s => Score(weights, s.Features));
        }

        foreach (var feature in Enum.GetValues<SentenceFeature>())
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {weights[(int)feature]:f4}, // {feature}"));
        }

        return weights;
    }

    public static double Score(double[] weights, double[] features) => weights.Zip(features, (w, f) => w * f).Sum();

    private static double[] Slope(List<RankingCase> cases, double[] scores)
    {
        var slope = new double[scores.Length];
        var at = 0;
        foreach (var one in cases)
        {
            var own = scores.AsSpan(at, one.Right.Count);
            var highest = own[0];
            foreach (var s in own)
            {
                highest = Math.Max(highest, s);
            }

            double all = 0, right = 0;
            for (var i = 0; i < own.Length; i++)
            {
                all += Math.Exp(own[i] - highest);
                right += one.Right[i] ? Math.Exp(own[i] - highest) : 0;
            }

            for (var i = 0; i < own.Length; i++)
            {
                var p = Math.Exp(own[i] - highest);
                slope[at + i] = ((p / all) - (one.Right[i] ? p / right : 0)) / cases.Count;
            }

            at += own.Length;
        }

        return slope;
    }

    private static void Print(TextWriter log, string what, IReadOnlyList<RankingCase> cases, Func<ScoredSentence, double> score)
    {
        foreach (var isA in new[] { true, false })
        {
            var half = cases.Where(c => c.Question.Answerable && c.IsA == isA).ToList();
            var first = half.Count(c => IsRight(c, score, 1));
            var three = half.Count(c => IsRight(c, score, 3));
            var ceiling = half.Count(c => c.Right.Contains(true));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"sentences, {what}, half {(isA ? 'A' : 'B')}: first {(double)first / half.Count:f4}, three {(double)three / half.Count:f4}, any {(double)ceiling / half.Count:f4}"));
        }
    }

    private static bool IsRight(RankingCase one, Func<ScoredSentence, double> score, int best) => one.Sentences
        .Select((s, i) => (Score: score(s), Right: one.Right[i]))
        .OrderByDescending(s => s.Score)
        .Take(best)
        .Any(s => s.Right);
}
