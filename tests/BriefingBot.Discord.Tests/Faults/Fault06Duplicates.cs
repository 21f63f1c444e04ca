using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault06Duplicates
{
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "who?");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_command_delivered_twice_is_answered_once_also_after_a_restart(bool restarts)
    {
        await using var world = await TestWorld.StartAsync();
        var ledger = new MemoryLedger();
        var bot = await world.ConnectAsync(ledger: ledger);
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => sent.Original is { Content: "The answer." });
        var second = bot;
        if (restarts)
        {
            await bot.StopAsync();
            second = await world.ConnectAsync(ledger: ledger);
        }

        world.Discord.Interactions.SendAgain(sent);
        await world.SoonAsync(() => second.Log.Contain("was delivered before"));
        Assert.Single(bot.Handler.Requests.Concat(second == bot ? [] : second.Handler.Requests));
        Assert.Single(sent.Answers);
        Assert.Single(world.Discord.Requests.To("POST interactions/*/callback"));
    }

    [Fact]
    public async Task A_message_delivered_twice_is_answered_once()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new DuplicateDispatch("MESSAGE_CREATE"));
        var message = world.Discord.Write(new($"{world.Discord.Bot.Mention} who won?"));
        await world.SoonAsync(() => world.Discord.Channel.BotMessages.Count == 1);
        world.Discord.WriteAgain(message);
        await world.PassAsync(TimeSpan.FromSeconds(5));
        Assert.Equal("who won?", Assert.IsType<IncomingMessage>(Assert.Single(bot.Handler.Requests)).Text);
        Assert.Equal(message.Id, Assert.Single(world.Discord.Channel.BotMessages).ReplyTo);
        world.HasNoViolations();
    }

    [Fact]
    public async Task Of_two_instances_without_a_common_ledger_one_answers_and_the_other_keeps_quiet()
    {
        await using var world = await TestWorld.StartAsync();
        var one = await world.ConnectAsync();
        await world.PassAsync(TimeSpan.FromSeconds(6));
        var other = await world.ConnectAsync();
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => sent.Original is { Content: "The answer." } && one.Handler.Refused + other.Handler.Refused == 1);
        Assert.Equal(1, one.Handler.Deliveries.Count + other.Handler.Deliveries.Count);
        Assert.Equal("The answer.", Assert.Single(sent.Answers).Content);
        var message = world.Discord.Write(new($"{world.Discord.Bot.Mention} who won?"));
        await world.SoonAsync(() => one.Handler.Deliveries.Count + other.Handler.Deliveries.Count == 3);
        Assert.Single(world.Discord.Channel.BotMessages, answer => answer.ReplyTo == message.Id);
    }
}
