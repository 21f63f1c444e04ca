using System.Text.Json.Serialization;
using BriefingBot.Ingestion.Feeds;

namespace BriefingBot.Evaluation.Feeds.Assertions;

/// <summary>A date as feeds write it and the time that it means.</summary>
internal sealed record DateCheck
{
    /// <summary>The date.</summary>
    public required string Input { get; init; }

    /// <summary>The time in UTC, or null where it is none.</summary>
    [JsonPropertyName("expected_utc")]
    public string? ExpectedUtc { get; init; }

    /// <summary>What is read.</summary>
    /// <param name="time">The present.</param>
    public string? Found(TimeProvider time) => FeedDate.Read(Input, time.GetUtcNow())?.ToIso();

    /// <summary>Whether the right time is read, or none where there is none.</summary>
    /// <param name="time">The present.</param>
    public bool IsRight(TimeProvider time) => Found(time) == ExpectedUtc;
}
