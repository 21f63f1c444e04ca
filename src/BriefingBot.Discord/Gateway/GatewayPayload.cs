using System.Text.Json;

namespace BriefingBot.Discord.Gateway;

/// <summary>A payload that came in.</summary>
/// <param name="Op">What it is; a number that the program does not know is none of <see cref="Opcode"/>'s.</param>
/// <param name="Event">The event's name, of a dispatch.</param>
/// <param name="Sequence">Its number, of a dispatch.</param>
/// <param name="Data">What it carries.</param>
internal sealed record GatewayPayload(Opcode Op, string? Event, long? Sequence, JsonElement Data)
{
    /// <summary>Reads one; null where it is not a JSON object with an <c>op</c>.</summary>
    public static GatewayPayload? TryRead(ReadOnlyMemory<byte> message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("op", out var op)
                || !op.TryGetInt32(out var number))
            {
                return null;
            }

            return new(
                (Opcode)number,
                root.TryGetProperty("t", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null,
                root.TryGetProperty("s", out var s) && s.ValueKind == JsonValueKind.Number && s.TryGetInt64(out var sequence)
                    ? sequence
                    : null,
                root.TryGetProperty("d", out var data) ? data.Clone() : default);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The interval of a HELLO; null where it is none or makes no sense.</summary>
    public TimeSpan? HeartbeatInterval =>
        Op == Opcode.Hello && Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty("heartbeat_interval", out var interval)
        && interval.ValueKind == JsonValueKind.Number
        && interval.TryGetDouble(out var milliseconds)
        && milliseconds is >= 1 and <= 3_600_000
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;
}
