using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>Writes messages to one socket: as text or zlib-stream, whole or in several frames.</summary>
internal sealed class FrameWriter(WebSocket socket, bool compress, int? frameBytes) : IAsyncDisposable
{
    private readonly MemoryStream _compressed = new();
    private ZLibStream? _zlib;

    /// <summary>Writes a message; only its first half where asked.</summary>
    public async Task WriteAsync(string text, bool half, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> bytes = compress ? Compress(text) : Encoding.UTF8.GetBytes(text);
        if (half)
            bytes = bytes[..(bytes.Length / 2)];

        var kind = compress ? WebSocketMessageType.Binary : WebSocketMessageType.Text;
        while (frameBytes is { } size && bytes.Length > size)
        {
            await socket.SendAsync(bytes[..size], kind, endOfMessage: false, cancellation);
            bytes = bytes[size..];
        }

        await socket.SendAsync(bytes, kind, endOfMessage: true, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_zlib is { } zlib)
            await zlib.DisposeAsync();

        await _compressed.DisposeAsync();
    }

    // One context a connection; Flush ends each message with the sync marker 00 00 FF FF.
    private byte[] Compress(string text)
    {
        _zlib ??= new ZLibStream(_compressed, CompressionLevel.Fastest, leaveOpen: true);
        _compressed.SetLength(0);
        _zlib.Write(Encoding.UTF8.GetBytes(text));
        _zlib.Flush();
        return _compressed.ToArray();
    }
}
