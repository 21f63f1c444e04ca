using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefingBot.Evaluation.Feeds.Assertions;

/// <summary>What a reader has to find in a feed.</summary>
internal sealed record FeedAssertion
{
    /// <summary>The file with the feed, relative to the file of assertions.</summary>
    public required string File { get; init; }

    /// <summary>What is looked at, such as "entries[0].title".</summary>
    public required string Path { get; init; }

    /// <summary>What has to be there: a text, or the parts of a time in UTC.</summary>
    public required JsonElement Expected { get; init; }

    /// <summary>The headers that a server sent with it.</summary>
    [JsonPropertyName("headers")]
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>The part of the set that it belongs to: "core", "entities" or "sanitize".</summary>
    [JsonIgnore]
    public string Part => File.Contains("/sanitize/", StringComparison.Ordinal) ? "sanitize"
        : File.StartsWith("tests/entities/", StringComparison.Ordinal) ? "entities"
        : "core";
}
