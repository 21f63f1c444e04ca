using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>Makes the text of payloads.</summary>
internal static class GatewayPayload
{
    public static string Of(int opcode, JsonNode? data = null, int? sequence = null, string? name = null) => new JsonObject
    {
        ["op"] = opcode,
        ["d"] = data,
        ["s"] = sequence,
        ["t"] = name,
    }.ToJsonString();
}
