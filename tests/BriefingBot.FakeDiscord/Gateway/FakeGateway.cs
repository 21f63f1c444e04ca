using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.World;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>The gateway: its connections, its log and its budget.</summary>
public sealed class FakeGateway
{
    private readonly ConcurrentQueue<GatewayConnection> _connections = [];
    private readonly DiscordWorld _world;
    private readonly FakeDiscordOptions _options;
    private readonly FaultBox _faults;
    private readonly GatewaySessions _sessions;
    private readonly GatewayIdentify _identify;
    private readonly CancellationToken _stopping;
    private int _count;

    internal FakeGateway(
        DiscordWorld world, FakeDiscordOptions options, FaultBox faults, GatewayBudget budget, GatewayLog log, Func<Uri> resumeUrl, CancellationToken stopping)
    {
        (_world, _options, _faults, Budget, Log, _stopping) = (world, options, faults, budget, log, stopping);
        _sessions = new(world, faults);
        _identify = new(world, options, budget, _sessions, faults, resumeUrl);
        world.Listener = _sessions.Tell;
    }

    /// <summary>How often the bot may still identify.</summary>
    public GatewayBudget Budget { get; }

    /// <summary>What went over the gateway.</summary>
    public GatewayLog Log { get; }

    /// <summary>All connections there ever were, in the order they were opened.</summary>
    public IReadOnlyList<GatewayConnection> Connections => [.. _connections];

    /// <summary>The latest connection that is open; fails where none is.</summary>
    public GatewayConnection Current => Connections.LastOrDefault(connection => connection.IsOpen)
        ?? throw new InvalidOperationException("The bot has no open connection to the gateway. Wait until it is connected.");

    /// <summary>Whether the bot has an open connection with a session.</summary>
    public bool IsReady => Connections.Any(connection => connection is { IsOpen: true, Session: not null });

    internal async Task AcceptAsync(HttpContext http, bool atResumeAddress)
    {
        if (_faults.Take<HandshakeRefused>(fault => atResumeAddress || !fault.OnlyResume) is { } refused)
        {
            http.Response.StatusCode = refused.Status;
            return;
        }

        if (!http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        var compressed = http.Request.Query["compress"] == "zlib-stream";
        var connection = new GatewayConnection(socket, Interlocked.Increment(ref _count), atResumeAddress, compressed, Log, _world.Time)
        {
            StopsAcks = _faults.Take<NoAcks>() is not null,
        };
        _connections.Enqueue(connection);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, _stopping);
        await using var writer = new FrameWriter(socket, compressed, _options.FrameBytes);
        Greet(connection, http.Request.Query["v"]);
        var writing = WriteAsync(connection, writer, ended.Token);
        await ReadAsync(socket, connection, ended.Token);
        await ended.CancelAsync();
        await writing;
    }

    private void Greet(GatewayConnection connection, string? version)
    {
        if (version is not (null or "10"))
            connection.Close(CloseCode.InvalidVersion);
        else if (_faults.Take<NoHello>() is null)
            connection.Send(GatewayPayload.Of(Opcode.Hello, new JsonObject { ["heartbeat_interval"] = (long)_options.HeartbeatInterval.TotalMilliseconds }));
    }

    private static async Task WriteAsync(GatewayConnection connection, FrameWriter writer, CancellationToken cancellation)
    {
        try
        {
            await connection.WriteAsync(writer, cancellation);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // The bot went away while something was still to be sent; the session keeps it for a resume.
        }
    }

    private async Task ReadAsync(WebSocket socket, GatewayConnection connection, CancellationToken cancellation)
    {
        var protocol = new GatewayProtocol(connection, _identify, _sessions, _faults, _world.Time);
        var buffer = ArrayPool<byte>.Shared.Rent(GatewayProtocol.LongestPayload + 1);
        int? closeCode = null;
        try
        {
            while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            {
                var (length, closed) = await ReceiveAsync(socket, buffer, cancellation);
                if (closed)
                    break;

                protocol.Handle(buffer.AsSpan(0, length));
            }

            closeCode = (int?)socket.CloseStatus;
            if (socket.State == WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, cancellation);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // The connection was cut by either side: that is what the session survives.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            End(connection, closeCode);
        }
    }

    // What does not fit is read on and thrown away; the length tells that it was too long.
    private static async Task<(int Length, bool Closed)> ReceiveAsync(WebSocket socket, byte[] buffer, CancellationToken cancellation)
    {
        var length = 0;
        while (true)
        {
            var into = length > GatewayProtocol.LongestPayload ? buffer.AsMemory(0, 1) : buffer.AsMemory(length);
            var part = await socket.ReceiveAsync(into, cancellation);
            if (part.MessageType == WebSocketMessageType.Close)
                return (0, true);

            length = Math.Min(length + part.Count, GatewayProtocol.LongestPayload + 1);
            if (part.EndOfMessage)
                return (length, false);
        }
    }

    private void End(GatewayConnection connection, int? closeCode)
    {
        // These two codes end the session (events/gateway.mdx).
        if (closeCode is 1000 or 1001)
            connection.Session?.Forget();

        connection.Ended(closeCode);
        Log.Changed();
    }
}
