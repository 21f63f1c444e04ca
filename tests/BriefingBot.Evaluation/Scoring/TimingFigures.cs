namespace BriefingBot.Evaluation.Scoring;

/// <summary>How long the answers took, in milliseconds.</summary>
internal static class TimingFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<QuestionOutcome> outcomes)
    {
        var times = outcomes.Select(outcome => outcome.Answer?.Ms).OfType<double>().Order().ToList();
        yield return new("ms_p50", times.Count == 0 ? null : times[times.Count / 2], 1);
        yield return new("ms_p95", times.Count == 0 ? null : times[(int)(times.Count * .95)], 1);
    }
}
