namespace BriefingBot.Evaluation.Sentences;

/// <summary>A question with the sentences among which those that answer are to be ranked first.</summary>
internal sealed record SentenceQuestion
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    public required IReadOnlyList<SentenceCandidate> Candidates { get; init; }
}

/// <summary>A sentence, and whether it answers.</summary>
internal sealed record SentenceCandidate
{
    public required string Text { get; init; }

    public required bool Relevant { get; init; }
}
