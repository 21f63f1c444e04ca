namespace BriefingBot.Storage.Feeds;

/// <summary>What is known of a feed. Times and spans are kept to the second.</summary>
public sealed record FeedState
{
    /// <summary>Nothing is known yet.</summary>
    public static FeedState New { get; } = new();

    /// <summary>What it calls itself, or an empty string.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its entity tag when everything in it had been loaded, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>Its date of change as the server sent it, when everything in it had been loaded, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>When it was last checked, or null.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>When it is to be checked again; null for at once.</summary>
    public DateTimeOffset? NextCheck { get; init; }

    /// <summary>Why it could not be read at the last check, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Since when it cannot be read, or null.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>How many checks have failed since it was last read.</summary>
    public int Failures { get; init; }

    /// <summary>Whether its server says that it is gone for good; then it is not asked again by itself.</summary>
    public bool IsGone { get; init; }

    /// <summary>The time between two of its items in the mean, or null where that is not known yet.</summary>
    public TimeSpan? ItemGap { get; init; }

    /// <summary>Whether it is to be checked at this time.</summary>
    public bool IsDue(DateTimeOffset now) => !IsGone && (NextCheck is not { } next || next <= now);
}
