using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault08RateLimits
{
    private const string Original = "PATCH webhooks/*/messages/*original";
    private const string Callback = "POST interactions/*/callback";
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "who?");

    [Theory]
    [InlineData(LimitScope.User)]
    [InlineData(LimitScope.Shared)]
    [InlineData(LimitScope.Global)]
    [InlineData(LimitScope.Html)]
    public async Task A_429_on_the_answer_is_waited_out_while_other_answers_go_on(LimitScope scope)
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync();
        world.Discord.Faults.Inject(new RateLimited(Original, 2, scope));
        var held = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => world.Discord.Requests.To(Original).Count == 1);
        var other = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => other.Original is { Content: "The answer." });
        Assert.True(held.Original!.Loading);
        await world.LaterAsync(() => held.Original is { Content: "The answer." });
        var attempts = world.Discord.Requests.To(Original).Where(request => request.Path.Contains(held.Token, StringComparison.Ordinal)).ToList();
        Assert.Equal([429, 200], attempts.Select(request => request.Status));
        Assert.True(attempts[1].At - attempts[0].At >= TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData(LimitScope.User)]
    [InlineData(LimitScope.Shared)]
    [InlineData(LimitScope.Global)]
    [InlineData(LimitScope.Html)]
    public async Task A_429_on_the_callback_is_waited_out_within_its_three_seconds(LimitScope scope)
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new RateLimited(Callback, 1, scope));
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => bot.Log.Contain("Rate limit on POST interactions"));
        await world.PassAsync(TimeSpan.FromSeconds(1.5));
        await world.SoonAsync(() => sent.Original is { Content: "The answer." });
        Assert.InRange(sent.AcknowledgedAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_429_on_the_callback_beyond_its_deadline_is_not_tried_again_and_the_answer_becomes_a_message()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new RateLimited(Callback, 30));
        world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 1);
        await world.PassAsync(TimeSpan.FromSeconds(60), step: 1);
        Assert.Single(world.Discord.Requests.To(Callback));
        Assert.Equal("The answer.", Assert.Single(world.Discord.Channel.BotMessages).Content);
    }

    [Fact]
    public async Task A_global_429_holds_messages_back_but_no_interaction()
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync();
        world.Discord.Faults.Inject(new RateLimited("POST channels/*/messages", 5, LimitScope.Global));
        world.Discord.Write(new($"{world.Discord.Bot.Mention} who won?"));
        await world.SoonAsync(() => world.Discord.Requests.To("POST channels/*/messages").Count == 1);
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => sent.Original is { Content: "The answer." });
        Assert.Single(world.Discord.Requests.To("POST channels/*/messages"));
        await world.LaterAsync(() => world.Discord.Channel.BotMessages.Count == 2);
        var attempts = world.Discord.Requests.To("POST channels/*/messages");
        Assert.True(attempts[1].At - attempts[0].At >= TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Headers_out_of_order_do_not_make_it_run_into_a_limit()
    {
        await using var world = await TestWorld.StartAsync(limit: 3);
        await world.ConnectAsync();
        world.Discord.Write(new($"{world.Discord.Bot.Mention} who won?"));
        await world.SoonAsync(() => world.Discord.Channel.BotMessages.Count == 1);
        world.Discord.Faults.Inject(new StaleLimitHeaders("POST channels/*/messages"), 2);
        for (var i = 0; i < 11; i++) world.Discord.Write(new($"{world.Discord.Bot.Mention} who won?"));
        await world.LaterAsync(() => world.Discord.Channel.BotMessages.Count == 12, step: 0.1);
        Assert.DoesNotContain(world.Discord.Requests.All, request => request.Status == 429);
        Assert.Equal(12, world.Discord.Channel.BotMessages.Select(message => message.ReplyTo).Distinct().Count());
    }
}
