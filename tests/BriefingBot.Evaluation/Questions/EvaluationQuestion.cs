namespace BriefingBot.Evaluation.Questions;

/// <summary>A question with what a right answer to it is.</summary>
internal sealed record EvaluationQuestion
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>The last day whose articles may be used.</summary>
    public DateOnly? Asked { get; init; }

    /// <summary>Whether the articles tell the answer.</summary>
    public required bool Answerable { get; init; }

    /// <summary>Wordings of the answer; one of them has to stand in the excerpt.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>URLs of the articles that tell the answer, in news sets.</summary>
    public IReadOnlyList<string>? Relevant { get; init; }

    /// <summary>Sentences that tell the answer, in asks sets.</summary>
    public IReadOnlyList<EvidenceSpan>? Evidence { get; init; }

    /// <summary>The kind of question, or an empty string.</summary>
    public string Type { get; init; } = "";
}

/// <summary>A sentence that answers: characters <paramref name="Start"/> up to <paramref name="End"/> of an article's text.</summary>
internal sealed record EvidenceSpan(string Url, int Start, int End);
