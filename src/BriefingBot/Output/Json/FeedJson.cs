namespace BriefingBot.Output.Json;

/// <summary>A feed as it was read.</summary>
internal sealed record FeedJson
{
    public required string? Title { get; init; }

    public required string? Link { get; init; }

    public required IReadOnlyList<FeedItemJson> Items { get; init; }
}

/// <summary>An item of a feed: texts without tags, times by ISO 8601 in UTC, null where the feed tells nothing.</summary>
internal sealed record FeedItemJson
{
    public required string? Id { get; init; }

    public required string? Title { get; init; }

    public required string? Link { get; init; }

    public required string? Published { get; init; }

    public required string? Updated { get; init; }

    public required string? Summary { get; init; }

    public required string? Content { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }
}
