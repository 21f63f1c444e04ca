using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Reporting;

/// <summary>The questions that came out wrong, a line each, for reading.</summary>
internal static class WorstQuestions
{
    private const int ShownLength = 120;

    /// <summary>The first <paramref name="limit"/> of them in the order of the file.</summary>
    public static IEnumerable<string> Of(IEnumerable<QuestionOutcome> outcomes, int limit) =>
        outcomes.Where(outcome => !outcome.IsContent).Take(limit).Select(Line);

    private static string Line(QuestionOutcome outcome) =>
        $"{outcome.Question.Id}  {outcome.Question.Question}  want {Wanted(outcome)}  got {Got(outcome)}";

    private static string Wanted(QuestionOutcome outcome) =>
        outcome.Question.Answerable ? string.Join(" or ", outcome.Question.Answers.Take(2).Select(answer => $"\"{answer}\"")) : "(silence)";

    private static string Got(QuestionOutcome outcome)
    {
        if (!outcome.IsAnswered || outcome.Excerpts.Count == 0)
        {
            return "(silence)";
        }

        var text = string.Join(' ', Words.Of(outcome.Excerpts[0].Text));
        return text.Length <= ShownLength ? $"\"{text}\"" : $"\"{string.Concat(text.EnumerateRunes().Take(ShownLength))}…\"";
    }
}
