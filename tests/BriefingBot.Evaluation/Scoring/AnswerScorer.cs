using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;

namespace BriefingBot.Evaluation.Scoring;

/// <summary>Measures answers against the questions' known answers.</summary>
internal static class AnswerScorer
{
    /// <summary>Pairs questions and answers by their ids; of several answers with one id the last counts.</summary>
    public static IReadOnlyList<QuestionOutcome> Pair(IReadOnlyList<EvaluationQuestion> questions, IEnumerable<GivenAnswer> answers)
    {
        var byId = new Dictionary<string, GivenAnswer>(StringComparer.Ordinal);
        foreach (var answer in answers.Where(answer => answer.Id is not null))
        {
            byId[answer.Id!] = answer;
        }

        return [.. questions.Select(question => new QuestionOutcome(question, byId.GetValueOrDefault(question.Id)))];
    }

    public static Scorecard Score(IReadOnlyList<QuestionOutcome> outcomes) => new(
        [
            .. CoverageFigures.Of(outcomes),
            .. ArticleFigures.Of(outcomes),
            .. ExcerptFigures.Of(outcomes),
            .. AbstentionFigures.Of(outcomes),
            .. OverallFigures.Of(outcomes),
            .. TimingFigures.Of(outcomes),
        ],
        ExcerptFigures.ByType(outcomes));
}
