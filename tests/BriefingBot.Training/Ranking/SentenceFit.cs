using System.Globalization;
using BriefingBot.Core.Asking;

namespace BriefingBot.Training.Ranking;

/// <summary>Fits the sentence ranker: a softmax over a question's candidates, of which all that answer are right.</summary>
internal static class SentenceFit
{
    private const double Ridge = 0.01;

    /// <summary>
    /// Weights that are given, not fitted. News quizzes, most of what is fitted on, hardly ask who said what: fitted, Speech becomes negative
    /// and the sample question about Biegun is answered with a sentence in which nobody speaks. A sentence that is a passage by itself is rare
    /// among articles; what its own cosine counts was chosen by the MAP of the lone sentences trained on.
    /// </summary>
    private static readonly Dictionary<int, double> s_held = new()
    {
        [(int)SentenceFeature.Speech] = 1.2,
        [(int)SentenceFeature.Speaker] = 0.8,
        [(int)SentenceFeature.OwnCosine] = 30,
    };

    public static double[] Run(
        IReadOnlyList<RankingCase> news, IReadOnlyList<RankingCase> asks, IReadOnlyList<RankingCase> lone, IReadOnlyList<RankingCase> loneMeasured, bool trainAsks, TextWriter log)
    {
        var training = news.Concat(trainAsks ? asks : []).Concat(lone).Where(c => c.IsA && c.Right.Contains(true) && c.Right.Contains(false)).ToList();
        var rows = training.SelectMany(c => c.Sentences.Select(s => s.Features)).ToList();
        var weights = LinearFit.Fit(rows, s_held, Ridge, scores => Slope(training, scores), steps: 1000, rate: 0.3);
        foreach (var (name, set) in new[] { ("news", news), ("asks", asks) }.Where(x => x.Item2.Count > 0))
        {
            Print(log, name + ", weights in use", set, s => s.Score);
            Print(log, name + ", fitted", set, s => Score(weights, s.Features));
        }

        if (loneMeasured.Count > 0)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"lone sentences: MAP {MeanAveragePrecision(loneMeasured, s => s.Score):f4} with the weights in use, {MeanAveragePrecision(loneMeasured, s => Score(weights, s.Features)):f4} fitted"));
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

    private static double MeanAveragePrecision(IReadOnlyList<RankingCase> cases, Func<ScoredSentence, double> score) => cases
        .Where(c => c.Right.Contains(true) && c.Right.Contains(false))
        .Average(c =>
        {
            var ranks = c.Sentences.Select((s, i) => (Score: score(s), Right: c.Right[i])).OrderByDescending(s => s.Score)
                .Select((s, i) => s.Right ? i + 1 : 0).Where(r => r > 0).ToList();
            return ranks.Select((rank, i) => (i + 1.0) / rank).Average();
        });

    private static bool IsRight(RankingCase one, Func<ScoredSentence, double> score, int best) => one.Sentences
        .Select((s, i) => (Score: score(s), Right: one.Right[i]))
        .OrderByDescending(s => s.Score)
        .Take(best)
        .Any(s => s.Right);
}
