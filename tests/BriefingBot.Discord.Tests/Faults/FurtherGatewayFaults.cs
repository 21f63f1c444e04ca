using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Faults;

public class FurtherGatewayFaults
{
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "who?");

    [Fact]
    public async Task HELLO_never_comes_so_after_twenty_seconds_it_connects_again()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Faults.Inject(new NoHello());
        var bot = world.Start();
        await world.LaterAsync(() => bot.Health.Reading.State == DiscordState.Connected);
        var connections = world.Discord.Gateway.Connections;
        Assert.Equal(2, connections.Count);
        Assert.InRange((connections[1].OpenedAt - connections[0].OpenedAt).TotalSeconds, 20, 35);
    }

    [Fact]
    public async Task READY_never_comes_so_it_connects_again()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Faults.Inject(new NoReady());
        var bot = world.Start();
        await world.LaterAsync(() => bot.Health.Reading.State == DiscordState.Connected);
        Assert.Equal(2, world.Discord.Gateway.Connections.Count);
        Assert.Equal(0, world.Discord.Gateway.Budget.TooSoon);
    }

    [Fact]
    public async Task Half_a_packed_message_ends_in_a_resume()
    {
        await using var world = await TestWorld.StartAsync(TimeSpan.FromSeconds(10));
        await world.ConnectAsync(set: options => options.CompressGateway = true);
        Assert.True(world.Discord.Gateway.Current.Compressed);
        world.Discord.Gateway.Current.SendHalf();
        world.Discord.Gateway.Current.SendUnknownOpcode();
        await world.LaterAsync(() => world.Discord.Gateway.Log.Resumes == 1);
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => sent.Original is { Content: "The answer." });
        Assert.Equal(1, world.Discord.Gateway.Log.Identifies);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_it_cannot_read_does_not_trouble_it(bool packed)
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync(set: options => options.CompressGateway = packed);
        var connection = world.Discord.Gateway.Current;
        connection.SendRaw("{\"op\":");
        connection.SendRaw("[]");
        connection.SendRaw("""{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"id":5}}""");
        connection.SendRaw("""{"op":0,"t":"MESSAGE_CREATE","s":null,"d":null}""");
        connection.SendUnknownOpcode();
        connection.SendUnknownEvent();
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => sent.Original is { Content: "The answer." });
        Assert.Single(world.Discord.Gateway.Connections);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_frame_of_ten_megabytes_is_passed_over(bool packed)
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync(set: options => options.CompressGateway = packed);
        world.Discord.Gateway.Current.SendHuge();
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => sent.Original is { Content: "The answer." });
        Assert.True(bot.Log.Contain("too large"));
        Assert.Single(world.Discord.Gateway.Connections);
    }

    [Fact]
    public async Task A_server_whose_description_never_comes_is_answered_all_the_same()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Faults.Inject(new NoGuildCreate());
        await world.ConnectAsync();
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => sent.Original is { Content: "The answer." });
    }

    [Fact]
    public async Task A_gateway_that_cannot_be_asked_for_is_asked_for_again()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Faults.Inject(new ServerFailed("GET gateway/bot", 503), 8);
        var bot = world.Start();
        await world.LaterAsync(() => bot.Health.Reading.State == DiscordState.Connected);
        Assert.Equal(9, world.Discord.Requests.To("GET gateway/bot").Count);
    }
}
