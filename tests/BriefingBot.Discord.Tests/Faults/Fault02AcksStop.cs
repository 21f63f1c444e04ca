using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault02AcksStop
{
    [Fact]
    public async Task Acks_stop_so_the_connection_is_closed_to_be_resumed_and_what_was_missed_is_handled_once()
    {
        var interval = TimeSpan.FromSeconds(10);
        await using var world = await TestWorld.StartAsync(interval);
        var bot = await world.ConnectAsync();
        var first = world.Discord.Gateway.Current;
        var before = world.Discord.Interactions.Send(InteractionDraft.Slash("ask").With("question", "before?"));
        await world.SoonAsync(() => before.Original is { Content: "The answer." });

        var start = world.Time.GetUtcNow();
        first.StopsAcks = true;
        await world.LaterAsync(() => !first.IsOpen);
        Assert.True(world.Time.GetUtcNow() - start <= (2 * interval) + TimeSpan.FromSeconds(1));
        Assert.NotNull(first.CloseCodeOfBot);
        Assert.NotInRange(first.CloseCodeOfBot.Value, 1000, 1001);
        var missed = world.Discord.Interactions.Send(InteractionDraft.Slash("ask").With("question", "missed?"));
        await world.LaterAsync(() => missed.Original is { Content: "The answer." }, step: 0.05);

        Assert.Equal((1, 1), (world.Discord.Gateway.Log.Identifies, world.Discord.Gateway.Log.Resumes));
        Assert.True(world.Discord.Gateway.Current.AtResumeAddress);
        Assert.Equal(2, bot.Handler.Requests.Count);
        var second = world.Discord.Gateway.Current;
        await world.PassAsync(4 * interval);
        Assert.True(second.IsOpen); // fresh state of acknowledgements
        world.HasNoViolations();
    }

    [Fact]
    public async Task Heartbeats_keep_their_rhythm_and_one_that_is_asked_for_comes_at_once()
    {
        await using var world = await TestWorld.StartAsync(TimeSpan.FromSeconds(10));
        await world.ConnectAsync();
        var heartbeats = () => world.Discord.Gateway.Log.Heartbeats;
        world.Discord.Gateway.Current.RequestHeartbeat();
        await world.SoonAsync(() => heartbeats() >= 1);
        var asked = heartbeats();
        await world.PassAsync(TimeSpan.FromSeconds(60));
        Assert.InRange(heartbeats() - asked, 5, 7);
    }

    [Fact]
    public async Task A_flood_of_asked_heartbeats_is_answered_only_as_far_as_the_connection_allows()
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync();
        var connection = world.Discord.Gateway.Current;
        for (var i = 0; i < 300; i++)
        {
            var seen = world.Discord.Gateway.Log.Heartbeats;
            connection.RequestHeartbeat();
            if (seen < 100) await world.SoonAsync(() => world.Discord.Gateway.Log.Heartbeats > seen);
        }

        await world.PassAsync(TimeSpan.FromSeconds(5));
        Assert.True(connection.IsOpen);
        Assert.InRange(world.Discord.Gateway.Log.Heartbeats, 100, 118);
    }
}
