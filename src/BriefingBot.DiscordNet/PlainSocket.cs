using Discord.Net.WebSockets;

namespace BriefingBot.DiscordNet;

/// <summary>
/// A socket whose messages are not packed. Discord.Net always asks for zlib-stream and takes each message for the end of the stream, which
/// this program's strict reading of packed data (<c>System.IO.Compression.UseStrictValidation</c>) refuses.
/// </summary>
internal sealed class PlainSocket(IWebSocketClient socket) : IWebSocketClient
{
    private const string Packing = "&compress=zlib-stream";

    /// <summary>Makes sockets over those that Discord.Net makes.</summary>
    public static WebSocketProvider Provider { get; } = () => new PlainSocket(DefaultWebSocketProvider.Instance());

    /// <inheritdoc/>
    public event Func<byte[], int, int, Task> BinaryMessage
    {
        add => socket.BinaryMessage += value;
        remove => socket.BinaryMessage -= value;
    }

    /// <inheritdoc/>
    public event Func<string, Task> TextMessage
    {
        add => socket.TextMessage += value;
        remove => socket.TextMessage -= value;
    }

    /// <inheritdoc/>
    public event Func<Exception, Task> Closed
    {
        add => socket.Closed += value;
        remove => socket.Closed -= value;
    }

    /// <inheritdoc/>
    public void SetHeader(string key, string value) => socket.SetHeader(key, value);

    /// <inheritdoc/>
    public void SetCancelToken(CancellationToken cancelToken) => socket.SetCancelToken(cancelToken);

    /// <inheritdoc/>
    public Task ConnectAsync(string host) => socket.ConnectAsync(host.Replace(Packing, "", StringComparison.Ordinal));

    /// <inheritdoc/>
    public Task DisconnectAsync(int closeCode = 1000) => socket.DisconnectAsync(closeCode);

    /// <inheritdoc/>
    public Task SendAsync(byte[] data, int index, int count, bool isText) => socket.SendAsync(data, index, count, isText);

    /// <inheritdoc/>
    public void Dispose() => socket.Dispose();
}
