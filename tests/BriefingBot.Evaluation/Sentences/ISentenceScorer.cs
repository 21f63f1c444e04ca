namespace BriefingBot.Evaluation.Sentences;

/// <summary>Says how likely each of some sentences answers a question.</summary>
internal interface ISentenceScorer
{
    /// <summary>A score for each sentence in order, more is better; scores of different questions are not compared.</summary>
    IReadOnlyList<double> Score(string question, IReadOnlyList<string> sentences);
}
