using System.Globalization;
using BriefingBot.Core.Asking;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Training.Ranking;

/// <summary>Fits the confidence: logistic regression of "has an answer" on <see cref="ConfidenceFeature"/>.</summary>
internal static class ConfidenceFit
{
    private const double Ridge = 0.01;

    public static void Run(
        IReadOnlyList<RankingCase> news, IReadOnlyList<RankingCase> asks, bool trainAsks, double[] sentenceWeights, TextWriter log)
    {
        var all = news.Concat(asks).Where(c => c.Sentences.Count > 0)
            .Select(c => (Case: c, Features: Features(c, sentenceWeights), IsAsk: c.Question.Evidence is not null)).ToList();
        var training = all.Where(x => x.Case.IsA && (trainAsks || !x.IsAsk)).ToList();
        var (yes, no) = (training.Count(x => x.Case.Question.Answerable), training.Count(x => !x.Case.Question.Answerable));
        var (weights, bias) = LinearFit.Fit([.. training.Select(x => x.Features)], Ridge, scores => [.. scores.Select((s, i) =>
        {
            var p = 1 / (1 + Math.Exp(-s));
            return training[i].Case.Question.Answerable ? (p - 1) / (2.0 * yes) : p / (2.0 * no);
        })], withBias: true);
        foreach (var isAsk in new[] { false, true })
        {
            foreach (var isA in new[] { true, false })
            {
                var set = all.Where(x => x.IsAsk == isAsk && x.Case.IsA == isA).ToList();
                var auc = RocArea.Of(
                    [.. set.Where(x => x.Case.Question.Answerable).Select(x => SentenceFit.Score(weights, x.Features))],
                    [.. set.Where(x => !x.Case.Question.Answerable).Select(x => SentenceFit.Score(weights, x.Features))]);
                log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"confidence, {(isAsk ? "asks" : "news")}, half {(isA ? 'A' : 'B')}: AUC {auc:f4} over {set.Count} questions"));
            }
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        bias {bias:f4}"));
        foreach (var feature in Enum.GetValues<ConfidenceFeature>())
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {weights[(int)feature]:f4}, // {feature}"));
        }
    }

    private static double[] Features(RankingCase one, double[] weights) => Confidence.Features(one.Profile, one.Articles,
        [.. one.Sentences.Select(s => s with { Score = SentenceFit.Score(weights, s.Features) }).OrderByDescending(s => s.Score)]);
}
