using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Sentences;

namespace BriefingBot.Evaluation.Tests.Support;

/// <summary>Answers every question with these answers.</summary>
internal sealed class FakeAnswers(params GivenAnswer[] answers) : IAnswerSource
{
    /// <summary>The days as of which was asked.</summary>
    public List<DateOnly?> Asked { get; } = [];

    public Task<IReadOnlyList<GivenAnswer>> AnswerAsync(IReadOnlyList<EvaluationQuestion> questions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Asked.AddRange(questions.Select(question => question.Asked));
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
