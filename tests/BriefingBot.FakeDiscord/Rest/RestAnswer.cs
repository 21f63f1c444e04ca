using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>What a request is answered with. A 204 has neither body nor content type.</summary>
internal sealed record RestAnswer(int Status, JsonNode? Json = null)
{
    /// <summary>Bytes instead of JSON.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The content type of the bytes.</summary>
    public string? ContentType { get; init; }

    /// <summary>The error's code, or null.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>Headers beyond those every answer has.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the rate-limit headers that every answer has are left out.</summary>
    public bool WithoutLimits { get; init; }

    public static RestAnswer NoContent { get; } = new(204);

    public static RestAnswer Ok(JsonNode json) => new(200, json);

    public static RestAnswer Ok(FakeMessage message) => new(200, message.Json.ToNode());

    public static RestAnswer Error(DiscordError error, JsonObject? errors = null)
    {
        var json = new JsonObject { ["message"] = error.Message, ["code"] = error.Code };
        if (errors is not null)
            json["errors"] = errors;

        return new(error.Status, json) { ErrorCode = error.Code };
    }
}
