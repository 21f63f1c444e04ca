namespace BriefingBot.Discord.Gateway;

/// <summary>A connection to the gateway, message by message.</summary>
internal interface IGatewaySocket : IDisposable
{
    /// <summary>Connects.</summary>
    /// <exception cref="System.Net.WebSockets.WebSocketException">It could not.</exception>
    Task ConnectAsync(Uri address, CancellationToken cancellation);

    /// <summary>The next message, or that there will be none. Cancelling drops the connection.</summary>
    /// <exception cref="InvalidDataException">What came cannot be unpacked; the connection is of no use any more.</exception>
    Task<GatewayFrame> ReceiveAsync(CancellationToken cancellation);

    /// <summary>Sends a message; may be called while another is sent.</summary>
    /// <exception cref="System.Net.WebSockets.WebSocketException">The connection is gone.</exception>
    Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation);

    /// <summary>Says that no more will be sent, and why. Never throws other than when cancelled.</summary>
    Task CloseAsync(int code, CancellationToken cancellation);
}

/// <summary>Makes connections.</summary>
internal interface IGatewaySocketFactory
{
    /// <summary>Makes one that is not connected yet.</summary>
    IGatewaySocket Create();
}

/// <summary>What came.</summary>
internal enum GatewayFrameKind
{
    /// <summary>A message.</summary>
    Message,

    /// <summary>A message that was larger than the bot takes; it was passed over.</summary>
    TooLarge,

    /// <summary>The connection is closed.</summary>
    Closed,
}

/// <summary>What came.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Data">The message, unpacked.</param>
/// <param name="CloseCode">Why the connection is closed, if the other side told.</param>
internal readonly record struct GatewayFrame(GatewayFrameKind Kind, ReadOnlyMemory<byte> Data = default, int? CloseCode = null);
