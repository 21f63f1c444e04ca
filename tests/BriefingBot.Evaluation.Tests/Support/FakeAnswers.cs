using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Sentences;

namespace BriefingBot.Evaluation.Tests.Support;

/// <summary>Answers every question with these answers.</summary>
internal sealed class FakeAnswers(params GivenAnswer[] answers) : IAnswerSource
{
    public Task<IReadOnlyList<GivenAnswer>> AnswerAsync(IReadOnlyList<EvaluationQuestion> questions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<GivenAnswer>>(answers);
    }
}

/// <summary>Takes the longest sentence for the best.</summary>
internal sealed class LongestFirst : ISentenceScorer
{
    public IReadOnlyList<double> Score(SentenceQuestion question, CancellationToken cancellation) =>
        [.. question.Candidates.Select(candidate => (double)candidate.Text.Length)];

    public ValueTask DisposeAsync() => default;
}
