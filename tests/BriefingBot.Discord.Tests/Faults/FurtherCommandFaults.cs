using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;

namespace BriefingBot.Discord.Tests.Faults;

public class FurtherCommandFaults
{
    private const string Put = "PUT applications/*/commands";

    [Fact]
    public async Task Commands_are_written_once_and_not_again_while_they_are_the_same()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        await world.LaterAsync(() => world.Discord.Commands().Count == 1, step: 0.05);
        await bot.StopAsync();
        await world.ConnectAsync();
        await world.LaterAsync(() => world.Discord.Requests.To("GET applications/*/commands").Count == 2);
        await world.PassAsync(TimeSpan.FromSeconds(5));
        Assert.Single(world.Discord.Requests.To(Put));
        world.HasNoViolations();
    }

    [Fact]
    public async Task A_bulk_write_answered_400_is_logged_field_by_field_and_the_bot_answers_on()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Faults.Inject(new Refused(Put, 400, 50035, "Invalid Form Body"));
        var bot = await world.ConnectAsync();
        await world.SoonAsync(() => bot.Log.Contain("Discord refuses the commands; the old ones stay."));
        Assert.True(bot.Log.Contain("50035"));
        await world.PassAsync(TimeSpan.FromMinutes(10), step: 5);
        Assert.Single(world.Discord.Requests.To(Put));
        Assert.False(bot.Running.IsCompleted);
    }

    [Fact]
    public async Task When_the_day_takes_no_more_new_commands_it_waits()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Faults.Inject(new Refused(Put, 400, 30034, "Max number of daily application command creates has been reached (200)"));
        var bot = await world.ConnectAsync();
        await world.SoonAsync(() => bot.Log.Contain("no more new commands today"));
        await world.PassAsync(TimeSpan.FromMinutes(55), step: 60);
        Assert.Single(world.Discord.Requests.To(Put));
        await world.LaterAsync(() => world.Discord.Commands().Count == 1, step: 10);
    }

    [Fact]
    public async Task A_wrong_token_ends_the_run_and_stops_all_calls()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = world.Start(set: options => options.Token = "a-wrong-token");
        await world.SoonAsync(() => bot.Running.IsCompleted);
        Assert.Contains("Discord:Token", (await Assert.ThrowsAsync<ChatTransportException>(() => bot.Running)).Message, StringComparison.Ordinal);
        Assert.InRange(world.Discord.Requests.All.Count, 1, 3);
        var calls = world.Discord.Requests.All.Count;
        await world.PassAsync(TimeSpan.FromMinutes(5), step: 5);
        Assert.Equal(calls, world.Discord.Requests.All.Count);
        Assert.Equal(DiscordState.Failed, bot.Health.Reading.State);
        Assert.False(bot.Log.Contain("a-wrong-token"));
    }

    [Fact]
    public async Task A_missing_token_is_told_before_anything_is_sent()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = world.Start(set: options => options.Token = "");
        await world.SoonAsync(() => bot.Running.IsCompleted);
        Assert.Contains("Discord:Token is missing", (await Assert.ThrowsAsync<ChatTransportException>(() => bot.Running)).Message, StringComparison.Ordinal);
        Assert.Empty(world.Discord.Requests.All);
    }

    [Fact]
    public async Task Tokens_are_never_logged()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new Refused("PATCH webhooks/*", 401, 50027));
        var sent = world.Discord.Interactions.Send(FakeDiscord.Interactions.InteractionDraft.Slash("ask").With("question", "who?"));
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 1);
        Assert.False(bot.Log.Contain(sent.Token));
        Assert.False(bot.Log.Contain(world.Discord.Options.Token));
        Assert.True(bot.Log.Contain("is of no use any more"));
    }
}
