namespace BriefingBot.Evaluation.Sentences;

/// <summary>Says how likely each of some sentences answers a question.</summary>
internal interface ISentenceScorer : IAsyncDisposable
{
    /// <summary>A score for each candidate in order, more is better; scores of different questions are not compared.</summary>
    IReadOnlyList<double> Score(SentenceQuestion question, CancellationToken cancellation);
}
