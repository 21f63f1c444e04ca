using System.Globalization;
using System.Text.Json;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Gateway;

public sealed class GatewaySessionTests : FakeDiscordTest
{
    [Fact]
    public async Task Hello_comes_first_and_tells_the_interval()
    {
        using var client = await RawGatewayClient.OpenAsync(RawGatewayClient.Gateway(Discord));

        var hello = await client.ReceiveAsync();

        Assert.Equal(10, hello.GetProperty("op").GetInt32());
        Assert.Equal(41_250, hello.GetProperty("d").GetProperty("heartbeat_interval").GetInt32());
    }

    [Fact]
    public async Task A_heartbeat_is_acknowledged()
    {
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.SendAsync(1, null);

        Assert.Equal(11, (await client.ReceiveAsync()).GetProperty("op").GetInt32());
        Assert.Equal(1, Discord.Gateway.Log.Heartbeats);
    }

    [Fact]
    public async Task Identify_gets_ready_and_a_guild_create_for_each_server()
    {
        Discord.AddGuild("Second");
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.IdentifyAsync(Discord.Options.Token);
        var ready = await client.ReceiveAsync();
        var first = await client.ReceiveAsync();
        var second = await client.ReceiveAsync();

        Assert.Equal("READY", ready.GetProperty("t").GetString());
        Assert.Equal(2, ready.GetProperty("d").GetProperty("guilds").GetArrayLength());
        Assert.Equal(["Newsroom", "Second"], new[] { first, second }.Select(guild => guild.GetProperty("d").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_server_that_the_bot_comes_to_is_told_apart_from_those_that_ready_named()
    {
        using var client = await RawGatewayClient.GreetedAsync(Discord);
        await client.IdentifyAsync(Discord.Options.Token);
        await client.ReceiveAsync();
        var named = (await client.ReceiveAsync()).GetProperty("d");

        Discord.AddGuild("Second");
        var joined = (await client.ReceiveAsync()).GetProperty("d");

        Assert.False(named.GetProperty("unavailable").GetBoolean());
        Assert.False(joined.TryGetProperty("unavailable", out _));
    }

    [Fact]
    public async Task A_channel_and_a_thread_that_are_added_are_told()
    {
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord)).Client;

        var channel = Discord.AddChannel(Discord.Guild, "harbour");
        var thread = Discord.AddThread(channel, "north quay");

        Assert.Equal(("CHANNEL_CREATE", channel.Id), Told(await client.ReceiveAsync()));
        Assert.Equal(("THREAD_CREATE", thread.Id), Told(await client.ReceiveAsync()));

        static (string?, ulong) Told(JsonElement payload) =>
            (payload.GetProperty("t").GetString(), ulong.Parse(payload.GetProperty("d").GetProperty("id").GetString()!, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("wrong", 513, 4004)]
    [InlineData("fake-token", 1 << 30, 4013)]
    [InlineData("fake-token", 513 | (1 << 15), 4014)]
    public async Task Identify_with_a_wrong_token_or_intent_is_closed_with_its_code(string token, int intents, int code)
    {
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.IdentifyAsync(token, intents);

        Assert.Equal(code, await client.ClosedAsync());
    }

    [Fact]
    public async Task Identifying_again_within_five_seconds_gets_op_9()
    {
        using var first = (await RawGatewayClient.IdentifiedAsync(Discord)).Client;
        using var second = await RawGatewayClient.GreetedAsync(Discord);

        await second.IdentifyAsync(Discord.Options.Token);

        Assert.Equal(9, (await second.ReceiveAsync()).GetProperty("op").GetInt32());
        Assert.Equal((1, 998), (Discord.Gateway.Budget.TooSoon, Discord.Gateway.Budget.Remaining));
    }

    [Fact]
    public async Task Identifying_without_budget_is_an_overrun()
    {
        Discord.Gateway.Budget.Remaining = 0;
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.IdentifyAsync(Discord.Options.Token);

        Assert.Equal(4004, await client.ClosedAsync());
        Assert.Equal(1, Discord.Gateway.Budget.Overruns);
    }

    [Fact]
    public async Task Resume_at_the_other_address_replays_what_was_missed()
    {
        var (first, ready) = await RawGatewayClient.IdentifiedAsync(Discord);
        first.Abort();
        first.Dispose();
        var missed = Discord.Interactions.Send(InteractionDraft.Slash("ask").With("question", "Who won?"));
        var address = new Uri(ready.GetProperty("resume_gateway_url").GetString()!);
        using var second = await RawGatewayClient.OpenAsync(address);
        await second.ReceiveAsync();

        await second.ResumeAsync(Discord.Options.Token, ready.GetProperty("session_id").GetString()!, 2);
        var replayed = await second.ReceiveAsync();
        var resumed = await second.ReceiveAsync();

        Assert.NotEqual(RawGatewayClient.Gateway(Discord), address);
        Assert.Equal(missed.Id.ToString(), replayed.GetProperty("d").GetProperty("id").GetString());
        Assert.Equal((3, 4), (replayed.GetProperty("s").GetInt32(), resumed.GetProperty("s").GetInt32()));
        Assert.Equal("RESUMED", resumed.GetProperty("t").GetString());
        Assert.True(Discord.Gateway.Current.AtResumeAddress);
    }

    [Fact]
    public async Task Resume_with_a_number_that_never_was_is_closed_with_4007()
    {
        var (first, ready) = await RawGatewayClient.IdentifiedAsync(Discord);
        first.Abort();
        first.Dispose();
        using var second = await RawGatewayClient.GreetedAsync(Discord);

        await second.ResumeAsync(Discord.Options.Token, ready.GetProperty("session_id").GetString()!, 99);

        Assert.Equal(4007, await second.ClosedAsync());
    }

    [Theory]
    [InlineData(1000, 9)]
    [InlineData(4200, 0)]
    public async Task A_session_outlives_every_close_but_a_normal_one(int code, int opcode)
    {
        var (first, ready) = await RawGatewayClient.IdentifiedAsync(Discord);
        await first.CloseAsync(code);
        await Discord.WaitUntilAsync(() => !Discord.Gateway.IsReady, Cancellation);
        using var second = await RawGatewayClient.GreetedAsync(Discord);

        await second.ResumeAsync(Discord.Options.Token, ready.GetProperty("session_id").GetString()!, 2);

        Assert.Equal(opcode, (await second.ReceiveAsync()).GetProperty("op").GetInt32());
        Assert.Equal(code, Discord.Gateway.Connections[0].CloseCodeOfBot);
        first.Dispose();
    }

    [Theory]
    [InlineData("""{"op": 3, "d": {}}""", 4003)]
    [InlineData("""{"op": 77}""", 4001)]
    [InlineData("not json", 4002)]
    public async Task What_cannot_be_taken_closes_with_its_code(string payload, int code)
    {
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.SendTextAsync(payload);

        Assert.Equal(code, await client.ClosedAsync());
    }

    [Fact]
    public async Task A_payload_of_more_than_4096_bytes_closes_with_4002()
    {
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.SendTextAsync(new string(' ', 4097));

        Assert.Equal(4002, await client.ClosedAsync());
    }

    [Fact]
    public async Task More_than_120_payloads_a_minute_close_with_4008()
    {
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        for (var i = 0; i < 121; i++)
            await client.SendAsync(1, null);

        Assert.Equal(4008, await client.ClosedAsync());
    }

    [Fact]
    public async Task Another_version_closes_with_4012()
    {
        using var client = await RawGatewayClient.OpenAsync(RawGatewayClient.Gateway(Discord), "?v=9&encoding=json");

        Assert.Equal(4012, await client.ClosedAsync());
    }
}
