using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>One websocket to the bot, and what the fake can do to it. What is sent keeps its order.</summary>
public sealed class GatewayConnection
{
    private readonly Channel<Outgoing> _outgoing = Channel.CreateUnbounded<Outgoing>(new() { SingleReader = true });
    private readonly WebSocket _socket;
    private readonly GatewayLog _log;
    private readonly TimeProvider _time;

    internal GatewayConnection(WebSocket socket, int number, bool atResumeAddress, bool compressed, GatewayLog log, TimeProvider time)
    {
        (_socket, _log, _time) = (socket, log, time);
        (Number, AtResumeAddress, Compressed) = (number, atResumeAddress, compressed);
        OpenedAt = time.GetUtcNow();
    }

    /// <summary>The connection's number, from 1.</summary>
    public int Number { get; }

    /// <summary>Whether the bot used the address from READY.</summary>
    public bool AtResumeAddress { get; }

    /// <summary>Whether zlib-stream was asked for.</summary>
    public bool Compressed { get; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; }

    /// <summary>Whether it is open.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>The code with which the bot closed it; null where it did not, or without a code.</summary>
    public int? CloseCodeOfBot { get; private set; }

    /// <summary>Set to leave heartbeats unanswered.</summary>
    public bool StopsAcks { get; set; }

    internal GatewaySession? Session { get; set; }

    /// <summary>op 7.</summary>
    public void RequestReconnect() => Send(GatewayPayload.Of(Opcode.Reconnect));

    /// <summary>op 9. A session that is not resumable is forgotten.</summary>
    public void InvalidateSession(bool resumable)
    {
        if (!resumable)
            Session?.Forget();

        Send(GatewayPayload.Of(Opcode.InvalidSession, resumable));
    }

    /// <summary>op 1: asks for a heartbeat at once.</summary>
    public void RequestHeartbeat() => Send(GatewayPayload.Of(Opcode.Heartbeat));

    /// <summary>Closes with a code.</summary>
    public void Close(int code) => _outgoing.Writer.TryWrite(new Outgoing.Close(code));

    /// <summary>Cuts the connection without a close frame.</summary>
    public void Drop() => _outgoing.Writer.TryWrite(new Outgoing.Drop());

    /// <summary>Sends a text as it is: malformed JSON, an unknown opcode, a frame of 10 MB.</summary>
    public void SendRaw(string text) => _outgoing.Writer.TryWrite(new Outgoing.Message(text));

    /// <summary>Sends the first half of a message's bytes; with zlib-stream the rest never comes.</summary>
    public void SendHalf() => _outgoing.Writer.TryWrite(
        new Outgoing.Message(GatewayPayload.Of(Opcode.Dispatch, new JsonObject { ["id"] = "1" }, 1, "TYPING_START"), Half: true));

    /// <summary>Sends an opcode that does not exist.</summary>
    public void SendUnknownOpcode() => Send(GatewayPayload.Of(99));

    /// <summary>Dispatches an event of an unknown name, with the session's next number.</summary>
    public void SendUnknownEvent() => Session?.Dispatch("SOMETHING_NEW", new JsonObject { ["id"] = "1" });

    /// <summary>Dispatches an event of an unknown name that is so many bytes long.</summary>
    public void SendHuge(int bytes = 10 << 20) => Session?.Dispatch("SOMETHING_HUGE", new JsonObject { ["fill"] = new string('x', bytes) });

    internal void Send(string text)
    {
        using var parsed = JsonDocument.Parse(text);
        Record(byBot: false, parsed.RootElement.Clone());
        SendRaw(text);
    }

    internal void Record(bool byBot, JsonElement payload) => _log.Add(new(
        _time.GetUtcNow(), Number, byBot, payload.Number("op") ?? -1, payload.Text("t"), payload.Number("s"), payload));

    internal void Ended(int? closeCode)
    {
        IsOpen = false;
        CloseCodeOfBot = closeCode;
        _outgoing.Writer.TryComplete();
    }

    /// <summary>Does what is to be done, in order, until the connection ends.</summary>
    internal async Task WriteAsync(FrameWriter writer, CancellationToken cancellation)
    {
        await foreach (var next in _outgoing.Reader.ReadAllAsync(cancellation))
        {
            switch (next)
            {
                case Outgoing.Message message:
                    await writer.WriteAsync(message.Text, message.Half, cancellation);
                    break;
                case Outgoing.Close close:
                    await _socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, statusDescription: null, cancellation);
                    return;
                default:
                    _socket.Abort();
                    return;
            }
        }
    }
}
