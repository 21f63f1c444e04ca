using System.Text.Json.Serialization;
using BriefingBot.Chat.Ports;

namespace BriefingBot.Storage.Chat;

/// <summary>What is stored as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ServerSettings))]
[JsonSerializable(typeof(AskedLimits))]
[JsonSerializable(typeof(AnswerTrace))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ChatJson : JsonSerializerContext;
