using System.Text.Json.Serialization;
using BriefingBot.Discord.Gateway;
using BriefingBot.Discord.Interactions.Json;

namespace BriefingBot.Discord.Rest.Json;

/// <summary>All JSON that goes to Discord or comes from it: snake_case, nothing that is null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ApplicationJson))]
[JsonSerializable(typeof(UserJson))]
[JsonSerializable(typeof(GatewayBotJson))]
[JsonSerializable(typeof(MessageIdJson))]
[JsonSerializable(typeof(MessageJson))]
[JsonSerializable(typeof(CallbackJson))]
[JsonSerializable(typeof(CommandJson))]
[JsonSerializable(typeof(IReadOnlyList<CommandJson>))]
[JsonSerializable(typeof(HeartbeatPayload))]
[JsonSerializable(typeof(IdentifyPayload))]
[JsonSerializable(typeof(ResumePayload))]
[JsonSerializable(typeof(ReadyJson))]
[JsonSerializable(typeof(InteractionJson))]
[JsonSerializable(typeof(ChatMessageJson))]
[JsonSerializable(typeof(IdentifyTokens))]
internal sealed partial class DiscordJson : JsonSerializerContext;
