using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Questions;

/// <summary>A question with the articles it may be answered from.</summary>
public sealed record AskRequest
{
    /// <summary>The question.</summary>
    public required Question Question { get; init; }

    /// <summary>The collection searched.</summary>
    public CollectionName Collection { get; init; } = CollectionName.Default;

    /// <summary>Further collections searched together with it.</summary>
    public IReadOnlyList<CollectionName> AlsoIn { get; init; } = [];

    /// <summary>The first publication day, in UTC, whose articles may be used, or null for no limit.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The only outlet whose articles may be used, whatever its ASCII capitals; null for all.</summary>
    public string? Outlet { get; init; }

    /// <summary>The last day, in UTC, whose articles may be used.</summary>
    public required DateOnly AsOf { get; init; }
}
