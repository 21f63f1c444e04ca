using System.Net.WebSockets;

namespace BriefingBot.Discord.Gateway;

/// <summary>The connection over a websocket.</summary>
internal sealed class WebSocketGatewaySocket : IGatewaySocket
{
    /// <summary>
    /// The largest message that is taken: the list of a bot's servers and the largest servers' descriptions stay well below.
    /// </summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private const int PieceSize = 16 * 1024;

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly MessageBuffer _message = new(MostBytes);
    private readonly ZlibStreamReader _packed = new(MostBytes);
    private readonly byte[] _piece = new byte[PieceSize];

    public WebSocketGatewaySocket()
    {
        // The gateway has heartbeats of its own.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
    }

    /// <inheritdoc/>
    public Task ConnectAsync(Uri address, CancellationToken cancellation) => _socket.ConnectAsync(address, cancellation);

    /// <inheritdoc/>
    public async Task<GatewayFrame> ReceiveAsync(CancellationToken cancellation)
    {
        _message.Clear();
        while (true)
        {
            var result = await _socket.ReceiveAsync(_piece.AsMemory(), cancellation);
            if (result.MessageType == WebSocketMessageType.Close) return new(GatewayFrameKind.Closed, default, (int?)_socket.CloseStatus);
            var piece = _piece.AsMemory(0, result.Count);
            if (result.MessageType == WebSocketMessageType.Binary)
            {
                if (_packed.Add(piece.Span, result.EndOfMessage) is { } frame) return frame;
                continue;
            }

            _message.Append(piece.Span);
            if (!result.EndOfMessage) continue;
            return _message.IsTooLarge ? new(GatewayFrameKind.TooLarge) : new(GatewayFrameKind.Message, _message.Kept);
        }
    }

    /// <inheritdoc/>
    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, cancellation);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <inheritdoc/>
    public async Task CloseAsync(int code, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellation);
            }
        }
        catch (WebSocketException)
        {
            // It is gone already, which is what was wanted.
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _socket.Dispose();
        _packed.Dispose();
        _sending.Dispose();
    }

    /// <summary>Makes them.</summary>
    internal sealed class Factory : IGatewaySocketFactory
    {
        /// <inheritdoc/>
        public IGatewaySocket Create() => new WebSocketGatewaySocket();
    }
}
