using System.Text.Json.Serialization;

namespace BriefingBot.Output.Json;

/// <summary>What a load came to.</summary>
internal sealed record IngestJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? Error { get; init; }

    public required string Collection { get; init; }

    public required int Added { get; init; }

    public required int Updated { get; init; }

    public required int Unchanged { get; init; }

    public required int Copies { get; init; }

    public required int Removed { get; init; }

    public required int Passages { get; init; }

    public required int RefusedCount { get; init; }

    public required IReadOnlyList<RefusedJson> Refused { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required double Ms { get; init; }
}

/// <summary>A piece of a source that was not loaded.</summary>
internal sealed record RefusedJson(string Where, string Reason);
