using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Gateway;

/// <summary>
/// One connection from HELLO to its end. Four loops run side by side, and the first that ends, ends the connection: receiving, greeting
/// (identify or resume, then wait for READY or RESUMED), beating, and answering heartbeats that the gateway asks for.
/// </summary>
internal sealed class GatewayConnection(
    IGatewaySocket socket, GatewaySession session, IGatewayEvents events, DiscordHealth health, GatewayTools tools)
{
    private const int CloseToResume = 4000;
    private const int CloseForGood = 1000;

    private static readonly TimeSpan s_connectLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_helloLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_readyLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_closeCodeLimit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_closeLimit = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource<TimeSpan> _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<TimeSpan> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<bool> _askedBeats = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly GatewaySender _sender = new(socket, session, tools);
    private Heartbeat? _heartbeat;

    private MonotonicClock Clock => tools.Clock;

    /// <summary>Lives through the connection.</summary>
    /// <returns>How it ended. Where it is cancelled the session is ended too.</returns>
    public async Task<ConnectionEnd> RunAsync(Uri address, CancellationToken cancellation)
    {
        if (!await TryConnectAsync(address, cancellation)) return new(EndReason.NotConnected);
        using var stop = new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stop.Token);
        _heartbeat = new(Clock, tools.Jitter, _sender.BeatAsync);
        var receiving = GuardAsync(ReceiveAsync(stop.Token));
        Task<ConnectionEnd>[] loops =
        [
            receiving, GuardAsync(GreetAsync(stop.Token)), GuardAsync(BeatAsync(stop.Token)), GuardAsync(AnswerBeatsAsync(stop.Token)),
        ];
        var first = await Task.WhenAny(Task.WhenAny(loops), UntilCancelledAsync(either.Token));
        if (first is Task<Task<ConnectionEnd>> ended && (await await ended).Reason == EndReason.Closed)
        {
            // A send that failed may be noticed before the close code is read, and the code decides what comes next.
            await Task.WhenAny(receiving, Clock.DelayAsync(s_closeCodeLimit, either.Token));
        }

        await CloseAsync(cancellation.IsCancellationRequested ? CloseForGood : CloseToResume);
        await stop.CancelAsync();
        await Task.WhenAll(loops);
        cancellation.ThrowIfCancellationRequested();
        var (end, received) = (await await (Task<Task<ConnectionEnd>>)first, await receiving);
        return end.Reason == EndReason.Closed ? received : end;
    }

    private static async Task UntilCancelledAsync(CancellationToken cancellation) =>
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task<bool> TryConnectAsync(Uri address, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(s_connectLimit, Clock.Provider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await socket.ConnectAsync(address, either.Token);
            return true;
        }
        catch (Exception error) when (
            error is WebSocketException or HttpRequestException
            || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            tools.Log.LogWarning("The gateway at {Host} cannot be reached: {Reason}", address.Host, error.Message);
            return false;
        }
    }

    /// <summary>Makes an end of what a loop ends with.</summary>
    private async Task<ConnectionEnd> GuardAsync(Task<ConnectionEnd> loop)
    {
        ConnectionEnd end;
        try
        {
            end = await loop;
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            end = new(EndReason.Closed);
        }
        catch (InvalidDataException error)
        {
            tools.Log.LogWarning("The gateway's messages cannot be unpacked: {Reason}", error.Message);
            end = new(EndReason.Unreadable);
        }

        return _ready.Task.IsCompletedSuccessfully ? end with { WasReady = true, Lived = Clock.Now - await _ready.Task } : end;
    }

    private async Task<ConnectionEnd> ReceiveAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var frame = await socket.ReceiveAsync(cancellation);
            if (frame.Kind == GatewayFrameKind.Closed) return new(EndReason.Closed, frame.CloseCode);
            if (Take(frame) is { } end) return end;
        }
    }

    private ConnectionEnd? Take(GatewayFrame frame)
    {
        if (frame.Kind == GatewayFrameKind.Message && GatewayPayload.TryRead(frame.Data) is { } payload) return Take(payload);
        tools.Log.LogWarning(
            "The gateway sent a message that is {What}; it was passed over.",
            frame.Kind == GatewayFrameKind.TooLarge ? "too large" : "no payload");
        return null;
    }

    private ConnectionEnd? Take(GatewayPayload payload)
    {
        switch (payload.Op)
        {
            case Opcode.Hello when payload.HeartbeatInterval is { } interval:
                _hello.TrySetResult(interval);
                break;
            case Opcode.HeartbeatAck:
                _heartbeat!.Acknowledge();
                break;
            case Opcode.Heartbeat:
                _askedBeats.Writer.TryWrite(true);
                break;
            case Opcode.Reconnect:
                return new(EndReason.ReconnectAsked);
            case Opcode.InvalidSession:
                return new(payload.Data.ValueKind == JsonValueKind.True ? EndReason.SessionPaused : EndReason.SessionInvalid);
            case Opcode.Dispatch:
                Dispatch(payload);
                break;
            default:
                tools.Log.LogDebug("The gateway sent an unknown opcode, {Opcode}.", (int)payload.Op);
                break;
        }

        return null;
    }

    private void Dispatch(GatewayPayload payload)
    {
        var now = Clock.Now;
        if (payload.Event == "READY") Begin(payload.Data);
        if (payload.Sequence is { } sequence) session.Count(sequence);
        if (payload.Event is "READY" or "RESUMED" && session.Id is not null)
        {
            _ready.TrySetResult(now);
            health.Connected("Connected to the gateway.");
        }
        else if (payload.Event is { } name)
        {
            events.OnEvent(name, payload.Data, now);
        }
    }

    private void Begin(JsonElement data)
    {
        try
        {
            var ready = data.Deserialize(DiscordJson.Default.ReadyJson) ?? throw new JsonException("READY is null.");
            session.Begin(ready.SessionId, GatewayAddress.TryMake(ready.ResumeGatewayUrl, tools.Options.CompressGateway));
            events.OnReady(ready.User.Id.Value);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            tools.Log.LogWarning("READY cannot be read: {Reason}", error.Message);
        }
    }

    private async Task<ConnectionEnd> GreetAsync(CancellationToken cancellation)
    {
        if (!await ComesAsync(_hello.Task, s_helloLimit, cancellation)) return new(EndReason.NoHello);
        await _sender.GreetAsync(cancellation);
        if (!await ComesAsync(_ready.Task, s_readyLimit, cancellation)) return new(EndReason.NoReady);
        await Task.Delay(Timeout.InfiniteTimeSpan, Clock.Provider, cancellation);
        return new(EndReason.Closed);
    }

    private async Task<ConnectionEnd> BeatAsync(CancellationToken cancellation)
    {
        await _heartbeat!.RunAsync(await _hello.Task.WaitAsync(cancellation), cancellation);
        return new(EndReason.NoAcknowledgement);
    }

    private async Task<ConnectionEnd> AnswerBeatsAsync(CancellationToken cancellation)
    {
        await foreach (var _ in _askedBeats.Reader.ReadAllAsync(cancellation)) await _sender.AnswerBeatAsync(cancellation);

        return new(EndReason.Closed);
    }

    private async Task<bool> ComesAsync(Task what, TimeSpan limit, CancellationToken cancellation)
    {
        await Task.WhenAny(what, Clock.DelayAsync(limit, cancellation));
        cancellation.ThrowIfCancellationRequested();
        return what.IsCompleted;
    }

    private async Task CloseAsync(int code)
    {
        using var limit = new CancellationTokenSource(s_closeLimit, Clock.Provider);
        try
        {
            await socket.CloseAsync(code, limit.Token);
        }
        catch (OperationCanceledException)
        {
            tools.Log.LogDebug("Closing took too long.");
        }
    }
}
