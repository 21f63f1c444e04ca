using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>Answers what the bot sends over one connection (events/gateway.mdx).</summary>
internal sealed class GatewayProtocol(GatewayConnection connection, GatewayIdentify identify, GatewaySessions sessions, FaultBox faults, TimeProvider time)
{
    /// <summary>The longest payload that the bot may send, in bytes.</summary>
    public const int LongestPayload = 4096;

    private const int PayloadsAMinute = 120;
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);
    private readonly Queue<DateTimeOffset> _recent = [];

    /// <summary>Handles one message.</summary>
    public void Handle(ReadOnlySpan<byte> message)
    {
        if (TooMany())
        {
            connection.Close(CloseCode.RateLimited);
            return;
        }

        if (message.Length > LongestPayload || Parse(message) is not { } payload)
        {
            connection.Close(CloseCode.DecodeError);
            return;
        }

        connection.Record(byBot: true, payload);
        Answer(payload.Number("op") ?? -1, payload);
    }

    private static JsonElement? Parse(ReadOnlySpan<byte> message)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(message));
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Answer(int opcode, JsonElement payload)
    {
        switch (opcode)
        {
            case Opcode.Heartbeat:
                if (!connection.StopsAcks)
                    connection.Send(GatewayPayload.Of(Opcode.HeartbeatAck));
                break;
            case Opcode.Identify when connection.Session is null:
                identify.Answer(connection, payload.Property("d"));
                break;
            case Opcode.Resume when connection.Session is null:
                Resume(payload.Property("d"));
                break;
            case Opcode.Identify or Opcode.Resume:
                connection.Close(CloseCode.AlreadyAuthenticated);
                break;
            case Opcode.Presence or Opcode.VoiceState or Opcode.RequestMembers when connection.Session is null:
                connection.Close(CloseCode.NotAuthenticated);
                break;
            case Opcode.Presence or Opcode.VoiceState or Opcode.RequestMembers:
                break;
            default:
                connection.Close(CloseCode.UnknownOpcode);
                break;
        }
    }

    private void Resume(JsonElement? data)
    {
        if (faults.Take<ResumeClosed>() is { } closed)
            CloseOrDrop(connection, closed.Code);
        else if (faults.Take<ResumeInvalid>() is { } invalid)
            Invalidate(data, invalid.Resumable);
        else if (!identify.TokenFits(data))
            connection.Close(CloseCode.AuthenticationFailed);
        else if (sessions.Find(data?.Text("session_id")) is not { } session)
            connection.InvalidateSession(resumable: false);
        else if (!session.Resume(connection, data?.Number("seq") ?? -1))
            connection.Close(CloseCode.InvalidSequence);
    }

    private void Invalidate(JsonElement? data, bool resumable)
    {
        if (!resumable)
            sessions.Find(data?.Text("session_id"))?.Forget();

        connection.Send(GatewayPayload.Of(Opcode.InvalidSession, JsonValue.Create(resumable)));
    }

    internal static void CloseOrDrop(GatewayConnection connection, int? code)
    {
        if (code is { } given)
            connection.Close(given);
        else
            connection.Drop();
    }

    private bool TooMany()
    {
        var now = time.GetUtcNow();
        _recent.Enqueue(now);
        while (now - _recent.Peek() > Minute)
            _recent.Dequeue();

        return _recent.Count > PayloadsAMinute;
    }
}
