using System.Globalization;
using BriefingBot.Core.Asking;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Training.Ranking;

/// <summary>
/// Fits the confidence: logistic regression of "has an answer" on <see cref="ConfidenceFeature"/>. Answerable questions and others
/// count alike.
/// </summary>
internal static class ConfidenceFit
{
    private const double Ridge = 0.01;

    /// <summary>Weights that are given, not fitted: news quizzes hardly ask who said what, or what was said where (see SentenceFit).</summary>
    private static readonly Dictionary<int, double> s_held = new()
    {
        [(int)ConfidenceFeature.Speaker] = 0.4,
        [(int)ConfidenceFeature.Place] = 0.2,
    };

    /// <summary>What the news questions together count, the asks questions together counting one.</summary>
    private const double NewsImportance = 4;

    public static void Run(
        IReadOnlyList<RankingCase> news, IReadOnlyList<RankingCase> asks, bool trainAsks, double[]? sentenceWeights, TextWriter log)
    {
        var all = news.Concat(asks).Where(c => c.Sentences.Count > 0)
            .Select(c => (Case: c, Features: Features(c, sentenceWeights), IsAsk: c.Question.Evidence is not null)).ToList();
        var training = all.Where(x => x.Case.IsA && (trainAsks || !x.IsAsk)).ToList();
        var sizes = training.CountBy(x => (x.IsAsk, x.Case.Question.Answerable)).ToDictionary();
        var groups = sizes.Keys.Sum(k => Importance(k.IsAsk));
        var (free, bias) = LogisticFit.Fit(
            [.. training.Select(x => (double[])[.. x.Features.Select((value, f) => s_held.ContainsKey(f) ? 0 : value)])],
            [.. training.Select(x => x.Case.Question.Answerable)],
            [.. training.Select(x => Importance(x.IsAsk) / (groups * sizes[(x.IsAsk, x.Case.Question.Answerable)]))],
            [.. training.Select(x => s_held.Sum(h => h.Value * x.Features[h.Key]))],
            Ridge);
        var weights = free.Select((w, f) => s_held.GetValueOrDefault(f, w)).ToArray();
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

    private static double Importance(bool isAsk) => isAsk ? 1 : NewsImportance;

    private static double[] Features(RankingCase one, double[]? weights) => Confidence.Features(one.Profile, one.Articles, weights is null
        ? one.Sentences
        : [.. one.Sentences.Select(s => s with { Score = SentenceFit.Score(weights, s.Features) }).OrderByDescending(s => s.Score)]);
}
