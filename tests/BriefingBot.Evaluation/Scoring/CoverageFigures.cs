namespace BriefingBot.Evaluation.Scoring;

/// <summary>How many questions there are, how many have no answer line, and how long the excerpts are.</summary>
internal static class CoverageFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<QuestionOutcome> outcomes)
    {
        var lengths = outcomes.SelectMany(outcome => outcome.Excerpts.Take(3)).Select(excerpt => Words.Of(excerpt.Text).Count).ToList();
        yield return Figure.Count("questions", outcomes.Count);
        yield return Figure.Count("missing", outcomes.Count(outcome => outcome.Answer is null));
        yield return Figure.Rounded("excerpt_words_mean", lengths.Count == 0 ? null : (double)lengths.Sum() / lengths.Count, 1);
    }
}
