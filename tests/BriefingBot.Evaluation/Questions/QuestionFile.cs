using BriefingBot.Evaluation.Reading;

namespace BriefingBot.Evaluation.Questions;

/// <summary>Reads a set of questions and checks that every figure can be computed from it.</summary>
internal static class QuestionFile
{
    /// <exception cref="InputException">The file cannot be read, or lacks what its kind of set needs.</exception>
    public static IReadOnlyList<EvaluationQuestion> Read(string path, QuestionSet set)
    {
        var questions = JsonLines.Read<EvaluationQuestion>(path);
        if (!questions.Any(question => question.Answerable))
        {
            throw new InputException($"{path} has no answerable question, so there is nothing to measure.");
        }

        if (questions.FirstOrDefault(question => question.Answerable && !IsComplete(question, set)) is { } incomplete)
        {
            throw new InputException(
                $"{path}: question '{incomplete.Id}' is answerable and needs 'answers' and {Needed(set)}, none of them empty.");
        }

        return questions;
    }

    private static bool IsComplete(EvaluationQuestion question, QuestionSet set) =>
        question.Answers.Count > 0
        && (set == QuestionSet.News ? question.Relevant?.Count > 0 : question.Evidence?.Count > 0);

    private static string Needed(QuestionSet set) => set == QuestionSet.News
        ? "'relevant' (URLs; a file with 'evidence' in its place is measured by the command 'asks')"
        : "'evidence' (spans; a file with 'relevant' in its place is measured by the command 'news')";
}
