using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Reading;

namespace BriefingBot.Evaluation.Answers;

/// <summary>Answers that the program printed before.</summary>
internal sealed class AnswerFile(string path) : IAnswerSource
{
    public Task<IReadOnlyList<GivenAnswer>> AnswerAsync(IReadOnlyList<EvaluationQuestion> questions, CancellationToken cancellation) =>
        Task.FromResult(JsonLines.Read<GivenAnswer>(path));
}
