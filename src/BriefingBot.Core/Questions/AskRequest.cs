using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Questions;

/// <summary>A question with the articles it may be answered from.</summary>
public sealed record AskRequest
{
    /// <summary>The question.</summary>
    public required Question Question { get; init; }

    /// <summary>The collection searched.</summary>
    public CollectionName Collection { get; init; } = CollectionName.Default;

    /// <summary>The last day, in UTC, whose articles may be used.</summary>
    public required DateOnly AsOf { get; init; }
}
