using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.Tests.Support;

/// <summary>A websocket without any knowledge of Discord beyond reading and writing payloads.</summary>
internal sealed class RawGatewayClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly MemoryStream _compressed = new();
    private readonly bool _inflates;
    private ZLibStream? _zlib;

    private RawGatewayClient(bool inflates) => _inflates = inflates;

    /// <summary>How many frames the last message came in.</summary>
    public int Frames { get; private set; }

    /// <summary>The code with which the server closed.</summary>
    public int? CloseCode => (int?)_socket.CloseStatus;

    public static async Task<RawGatewayClient> OpenAsync(Uri address, string query = "?v=10&encoding=json", bool inflates = false)
    {
        var client = new RawGatewayClient(inflates);
        await client._socket.ConnectAsync(new Uri(address, query), TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>Opens the first address and reads HELLO.</summary>
    public static async Task<RawGatewayClient> GreetedAsync(FakeDiscordServer discord)
    {
        var client = await OpenAsync(Gateway(discord));
        await client.ReceiveAsync();
        return client;
    }

    /// <summary>Opens the first address, identifies, and reads up to the GUILD_CREATE of the only server.</summary>
    public static async Task<(RawGatewayClient Client, JsonElement Ready)> IdentifiedAsync(FakeDiscordServer discord, int intents = 513)
    {
        var client = await GreetedAsync(discord);
        await client.IdentifyAsync(discord.Options.Token, intents);
        var ready = (await client.ReceiveAsync()).GetProperty("d");
        if ((intents & 1) != 0)
            await client.ReceiveAsync();

        return (client, ready);
    }

    public static Uri Gateway(FakeDiscordServer discord) => new UriBuilder(discord.Address) { Scheme = "ws", Path = "gateway" }.Uri;

    public Task IdentifyAsync(string token, int intents = 513) => SendAsync(2, new JsonObject
    {
        ["token"] = token,
        ["intents"] = intents,
        ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "raw", ["device"] = "raw" },
    });

    public Task ResumeAsync(string token, string session, int sequence) =>
        SendAsync(6, new JsonObject { ["token"] = token, ["session_id"] = session, ["seq"] = sequence });

    public Task SendAsync(int opcode, JsonNode? data) => SendTextAsync(new JsonObject { ["op"] = opcode, ["d"] = data }.ToJsonString());

    public Task SendTextAsync(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>The next payload; fails where the server closes instead.</summary>
    public async Task<JsonElement> ReceiveAsync()
    {
        var bytes = await ReceiveBytesAsync() ?? throw new InvalidOperationException($"The server closed with {CloseCode}.");
        using var document = JsonDocument.Parse(_inflates ? Inflate(bytes) : bytes);
        return document.RootElement.Clone();
    }

    /// <summary>Reads until the server closes, and gives the code; null where it dropped the connection.</summary>
    public async Task<int?> ClosedAsync()
    {
        try
        {
            while (await ReceiveBytesAsync() is not null)
            {
                // What came before the close is not of interest here.
            }
        }
        catch (WebSocketException)
        {
            return null;
        }

        return CloseCode;
    }

    public Task CloseAsync(int code) =>
        _socket.CloseAsync((WebSocketCloseStatus)code, statusDescription: null, TestContext.Current.CancellationToken);

    public void Abort() => _socket.Abort();

    public void Dispose()
    {
        _socket.Dispose();
        _zlib?.Dispose();
        _compressed.Dispose();
    }

    /// <summary>The bytes of the next message; null where the server closes.</summary>
    public async Task<byte[]?> ReceiveBytesAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[4096];
        for (Frames = 1; ; Frames++)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), TestContext.Current.CancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;

            await message.WriteAsync(buffer.AsMemory(0, part.Count));
            if (part.EndOfMessage)
                return message.ToArray();
        }
    }

    private byte[] Inflate(byte[] bytes)
    {
        Assert.Equal([0x00, 0x00, 0xFF, 0xFF], bytes[^4..]);
        _compressed.SetLength(0);
        _compressed.Write(bytes);
        _compressed.Position = 0;
        _zlib ??= new(_compressed, CompressionMode.Decompress);

        // The stream has no end, so it is read no further than what came; these messages are small.
        var text = new byte[1 << 20];
        return text[.._zlib.Read(text)];
    }
}
