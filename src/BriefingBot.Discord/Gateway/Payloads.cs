using System.Text.Json.Serialization;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Gateway;

/// <summary>A heartbeat: the last sequence number.</summary>
internal sealed record HeartbeatPayload(int Op, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? D);

/// <summary>Begins a session.</summary>
internal sealed record IdentifyPayload(int Op, IdentifyData D);

/// <summary>What begins a session.</summary>
internal sealed record IdentifyData(string Token, int Intents, IdentifyProperties Properties);

/// <summary>What the client is.</summary>
internal sealed record IdentifyProperties(string Os, string Browser, string Device);

/// <summary>Goes on with a session.</summary>
internal sealed record ResumePayload(int Op, ResumeData D);

/// <summary>Which session, and the last sequence number.</summary>
internal sealed record ResumeData(string Token, string SessionId, long Seq);

/// <summary>The dispatch READY.</summary>
internal sealed record ReadyJson
{
    public required string SessionId { get; init; }

    public string? ResumeGatewayUrl { get; init; }

    public required UserJson User { get; init; }
}
