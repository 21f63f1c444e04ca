namespace BriefingBot.Evaluation.Answers;

/// <summary>An answer as <c>briefingbot ask --questions</c> prints it. What a line lacks counts as not answered.</summary>
internal sealed record GivenAnswer
{
    public string? Id { get; init; }

    public bool? Answered { get; init; }

    public double? Confidence { get; init; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<GivenExcerpt>? Excerpts { get; init; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<GivenArticle>? Articles { get; init; }

    /// <summary>Milliseconds the answer took.</summary>
    public double? Ms { get; init; }
}

/// <summary>An excerpt of an answer; <see cref="Start"/> and <see cref="End"/> count in the article's text.</summary>
internal sealed record GivenExcerpt
{
    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Published { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    public required string Text { get; init; }

    public double? Score { get; init; }
}

/// <summary>An article of an answer's ranking.</summary>
internal sealed record GivenArticle
{
    public required string Url { get; init; }

    public double? Score { get; init; }
}
