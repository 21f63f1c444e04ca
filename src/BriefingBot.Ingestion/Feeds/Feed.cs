namespace BriefingBot.Ingestion.Feeds;

/// <summary>A feed as it was read; what it does not tell is empty or null.</summary>
public sealed record Feed
{
    /// <summary>What it calls itself.</summary>
    public FeedText Title { get; init; } = FeedText.None;

    /// <summary>What it says that it is about.</summary>
    public FeedText Subtitle { get; init; } = FeedText.None;

    /// <summary>The page that it is the feed of.</summary>
    public Uri? Link { get; init; }

    /// <summary>How often it says that it changes, or null.</summary>
    public TimeSpan? UpdatePeriod { get; init; }

    /// <summary>Its items in its own order.</summary>
    public required IReadOnlyList<FeedItem> Items { get; init; }

    /// <summary>What had to be left out, or null.</summary>
    public string? Warning { get; init; }
}
