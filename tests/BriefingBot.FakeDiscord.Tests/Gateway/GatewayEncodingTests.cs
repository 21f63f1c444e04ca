using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Gateway;

public sealed class GatewayEncodingTests : FakeDiscordTest
{
    private protected override FakeDiscordOptions Options => new() { Time = Time, FrameBytes = 50 };

    [Fact]
    public async Task One_zlib_stream_carries_all_messages_of_a_connection()
    {
        using var client = await RawGatewayClient.OpenAsync(
            RawGatewayClient.Gateway(Discord), "?v=10&encoding=json&compress=zlib-stream", inflates: true);

        var hello = await client.ReceiveAsync();
        await client.IdentifyAsync(Discord.Options.Token);
        var ready = await client.ReceiveAsync();
        var guild = await client.ReceiveAsync();

        Assert.Equal(10, hello.GetProperty("op").GetInt32());
        Assert.Equal("READY", ready.GetProperty("t").GetString());
        Assert.Equal("GUILD_CREATE", guild.GetProperty("t").GetString());
    }

    [Fact]
    public async Task A_message_may_come_in_several_frames()
    {
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.IdentifyAsync(Discord.Options.Token);
        var ready = await client.ReceiveAsync();

        Assert.Equal("READY", ready.GetProperty("t").GetString());
        Assert.True(client.Frames > 2, $"came in {client.Frames} frames");
    }
}
