namespace BriefingBot.Evaluation.Sentences;

/// <summary>The sentences of one question as they were ranked.</summary>
/// <param name="Id">The question.</param>
/// <param name="Relevant">Whether each sentence answers, best rank first.</param>
internal sealed record RankedSentences(string Id, IReadOnlyList<bool> Relevant)
{
    /// <summary>Ranks by falling score; sentences of equal score keep the order in which they were given.</summary>
    public static RankedSentences Of(SentenceQuestion question, IReadOnlyList<double> scores) =>
        new(question.Id, [.. question.Candidates.Zip(scores).OrderByDescending(pair => pair.Second).Select(pair => pair.First.Relevant)]);

    /// <summary>Whether there is a sentence that answers.</summary>
    public bool HasRelevant => Relevant.Contains(true);

    /// <summary>Whether there are sentences of both kinds, so that the order matters.</summary>
    public bool HasBoth => HasRelevant && Relevant.Contains(false);

    /// <summary>The mean, over the sentences that answer, of the share that answers from the top down to them.</summary>
    public double AveragePrecision =>
        Relevant.Index().Where(item => item.Item).Select((item, found) => (found + 1.0) / (item.Index + 1)).Average();

    /// <summary>One over the rank, from 1, of the first sentence that answers.</summary>
    public double ReciprocalRank => 1.0 / (Relevant.Index().First(item => item.Item).Index + 1);
}
