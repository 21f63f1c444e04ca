using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault07Slowness
{
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "who?");

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(-10)]
    public async Task A_slow_handler_and_a_slow_callback_are_acknowledged_in_time_whatever_the_wall_clock_says(int minutesOff)
    {
        await using var world = await TestWorld.StartAsync(TimeSpan.FromSeconds(2));
        var handler = new ScriptedHandler { Work = cancellation => Task.Delay(TimeSpan.FromSeconds(20), world.Time, cancellation) };
        await world.ConnectAsync(handler, clock: new SkewedClock(world.Time, TimeSpan.FromMinutes(minutesOff)));
        world.Discord.Faults.Inject(new Delayed("POST interactions/*/callback", TimeSpan.FromSeconds(2.5)));
        var heartbeats = world.Discord.Gateway.Log.Heartbeats;
        var sent = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => world.Discord.Faults.Count == 0); // the callback is on its way
        await world.PassAsync(TimeSpan.FromSeconds(2.5));
        await world.SoonAsync(() => sent.CallbackType is not null);
        Assert.Equal(5, sent.CallbackType);
        Assert.True(sent.AcknowledgedAfter < TimeSpan.FromSeconds(3));

        // While it works others are answered and the heart beats.
        handler.Work = _ => Task.CompletedTask;
        var other = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => other.Original is { Content: "The answer." });
        Assert.True(sent.Original!.Loading);
        await world.LaterAsync(() => sent.Original is { Content: "The answer." });
        Assert.True(world.Discord.Gateway.Log.Heartbeats - heartbeats >= 9);
        Assert.Single(world.Discord.Gateway.Connections);
        world.HasNoViolations();
    }

    [Fact]
    public async Task An_acknowledgement_that_came_too_late_is_logged_and_the_work_cancelled()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        world.Discord.Faults.Inject(new Delayed("POST interactions/*/callback", TimeSpan.FromSeconds(3.5)));
        world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => world.Discord.Faults.Count == 0); // the callback is on its way
        await world.LaterAsync(() => bot.Handler.Cancelled == 1, step: 0.1);
        Assert.True(bot.Log.Contain("came too late"));
        Assert.True(bot.Log.Contain("10062"));
        Assert.Empty(world.Discord.Requests.To("PATCH *"));
        Assert.False(bot.Running.IsCompleted);
    }
}
