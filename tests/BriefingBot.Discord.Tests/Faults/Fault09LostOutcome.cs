using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault09LostOutcome
{
    private const string Original = "PATCH webhooks/*/messages/*original";
    private const string Callback = "POST interactions/*/callback";
    private const string Message = "POST channels/*/messages";
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "who?");

    public static TheoryData<string, int, bool> Failures => new(
        from route in new[] { Callback, Original, Message }
        from status in new[] { 0, 500, 502, 503, 504 }
        from tookEffect in new[] { true, false }
        select (route, status, tookEffect));

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Whatever_is_lost_after_or_before_its_effect_there_is_one_answer(string route, int status, bool tookEffect)
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(status != 0 ? new ServerFailed(route, status, tookEffect) : tookEffect ? new DroppedAfter(route) : new DroppedBefore(route));
        if (route == Message) world.Discord.Write(new($"{world.Discord.Bot.Mention} who won?"));
        else world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => world.Discord.Requests.To(route).Count == 1);
        await world.LaterAsync(() => bot.Handler.Deliveries.Count == 1, step: 0.1);

        Assert.True(bot.Handler.Deliveries[0].IsDelivered);
        Assert.Equal("The answer.", Assert.Single(world.Discord.Channel.BotMessages).Content);
        Assert.Equal(2, world.Discord.Requests.To(route).Count);
        Assert.Equal(0, bot.Handler.Refused);
        world.HasNoViolations();
    }

    [Fact]
    public async Task A_callback_is_tried_again_once_and_no_more()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new ServerFailed(Callback), FaultBox.Always);
        world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => world.Discord.Requests.To(Callback).Count == 1);
        await world.LaterAsync(() => bot.Handler.Deliveries.Count == 1, step: 0.1);
        await world.PassAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(2, world.Discord.Requests.To(Callback).Count);
        Assert.Single(world.Discord.Channel.BotMessages); // the answer as an ordinary message
    }
}
