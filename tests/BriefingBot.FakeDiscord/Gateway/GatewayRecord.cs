using System.Text.Json;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>One payload over the gateway.</summary>
/// <param name="At">When.</param>
/// <param name="Connection">The number of the connection, from 1.</param>
/// <param name="ByBot">Whether the bot sent it.</param>
/// <param name="Opcode">Its opcode; -1 where it has none.</param>
/// <param name="Event">The event's name for dispatches, else null.</param>
/// <param name="Sequence">The dispatch's number, else null.</param>
/// <param name="Payload">All of it.</param>
public sealed record GatewayRecord(DateTimeOffset At, int Connection, bool ByBot, int Opcode, string? Event, int? Sequence, JsonElement Payload);
