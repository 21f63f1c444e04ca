using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault10VanishedTargets
{
    private const string Original = "PATCH webhooks/*/messages/*original";
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "who?");

    [Fact]
    public async Task An_answer_that_takes_longer_than_the_token_lives_becomes_a_message()
    {
        await using var world = await TestWorld.StartAsync();
        var handler = new ScriptedHandler { Work = cancellation => Task.Delay(TimeSpan.FromMinutes(16), world.Time, cancellation) };
        await world.ConnectAsync(handler);
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => sent.CallbackType is not null);
        await world.LaterAsync(() => handler.Deliveries.Count == 1, step: 5);
        Assert.True(handler.Deliveries[0].IsDelivered);
        Assert.Empty(world.Discord.Requests.To(Original));
        Assert.Contains(world.Discord.Channel.BotMessages, message => message.Content == "The answer.");
        world.HasNoViolations();
    }

    [Theory]
    [InlineData(401, 50027)]
    [InlineData(401, 0)]
    [InlineData(404, 10008)]
    [InlineData(404, 10015)]
    [InlineData(403, 50013)]
    [InlineData(403, 50001)]
    public async Task A_dead_token_is_not_used_again_the_answer_becomes_a_message_and_the_bot_lives_on(int status, int code)
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new Refused(Original, status, code), FaultBox.Always);
        world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 1);
        Assert.True(bot.Handler.Deliveries[0].IsDelivered);
        Assert.Single(world.Discord.Requests.To(Original));
        Assert.Contains(world.Discord.Channel.BotMessages, message => message.Content == "The answer.");

        world.Discord.Faults.Clear();
        var next = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => next.Original is { Content: "The answer." });
        Assert.False(bot.Running.IsCompleted);
    }

    [Fact]
    public async Task An_answer_for_the_asker_alone_never_becomes_a_message_for_all()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync(new() { IsPrivate = true });
        world.Discord.Faults.Inject(new Refused(Original, 401, 50027), FaultBox.Always);
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 1);
        Assert.True(sent.Original!.Ephemeral);
        Assert.False(bot.Handler.Deliveries[0].IsDelivered);
        Assert.Empty(world.Discord.Requests.To("POST channels/*"));
    }

    [Theory]
    [InlineData(50001, 403)]
    [InlineData(50013, 403)]
    [InlineData(10003, 404)]
    public async Task Where_no_message_may_be_written_either_the_answer_is_given_up_quietly(int code, int status)
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new Refused(Original, 401, 50027));
        world.Discord.Faults.Inject(new Refused("POST channels/*/messages", status, code), FaultBox.Always);
        world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 1);
        Assert.False(bot.Handler.Deliveries[0].IsDelivered);
        Assert.Single(world.Discord.Requests.To("POST channels/*/messages"));
        Assert.False(bot.Running.IsCompleted);
    }

    [Fact]
    public async Task Without_the_permission_to_write_no_message_is_tried()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Guild.BotPermissions = PermissionBits.ViewChannel;
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new Refused(Original, 401, 50027));
        world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 1);
        Assert.Empty(world.Discord.Requests.To("POST channels/*"));
    }

    [Fact]
    public async Task A_server_that_removed_the_bot_and_a_deleted_channel_cost_no_more_than_that_answer()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        var channel = world.Discord.AddChannel(world.Discord.Guild, "gone");
        bot.Handler.Work = _ =>
        {
            world.Discord.Delete(channel);
            return Task.CompletedTask;
        };
        world.Discord.Write(new($"{world.Discord.Bot.Mention} who?") { Channel = channel });
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 1);
        bot.Handler.Work = _ =>
        {
            world.Discord.RemoveBot(world.Discord.Guild);
            return Task.CompletedTask;
        };
        world.Discord.Write(new($"{world.Discord.Bot.Mention} who?"));
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 2);
        Assert.All(bot.Handler.Deliveries, delivery => Assert.False(delivery.IsDelivered));
        Assert.False(bot.Running.IsCompleted);
    }
}
