using BriefingBot.Evaluation.Questions;

namespace BriefingBot.Evaluation.Answers;

/// <summary>Where the answers to measure come from.</summary>
internal interface IAnswerSource
{
    /// <summary>The answers, in no order that means anything; of several with one id the last counts.</summary>
    Task<IReadOnlyList<GivenAnswer>> AnswerAsync(IReadOnlyList<EvaluationQuestion> questions, CancellationToken cancellation);
}
