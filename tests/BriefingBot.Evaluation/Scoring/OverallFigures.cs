namespace BriefingBot.Evaluation.Scoring;

/// <summary>What a person meets: how often all is well, and how often an answer that is given is wrong.</summary>
internal static class OverallFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<QuestionOutcome> outcomes)
    {
        var answered = outcomes.Where(outcome => outcome.IsAnswered).ToList();
        yield return Figure.Share("right_overall", outcomes.Count(outcome => outcome.IsContent), outcomes.Count);
        yield return Figure.Share("wrong_when_answered", answered.Count(outcome => !outcome.IsContent), Math.Max(1, answered.Count));
    }
}
