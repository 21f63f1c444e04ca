using BriefingBot.Discord.Tests.Running;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault05SessionBudget
{
    [Fact]
    public async Task With_no_session_left_it_waits_until_there_is_one_again()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Gateway.Budget.Remaining = 0;
        world.Discord.Gateway.Budget.ResetAt = world.Time.GetUtcNow() + TimeSpan.FromHours(2);
        var bot = world.Start();
        await world.SoonAsync(() => bot.Log.Contain("Discord allows no more sessions for now; waiting 120 minutes"));
        await world.PassAsync(TimeSpan.FromMinutes(119), step: 30);
        Assert.Equal(0, world.Discord.Gateway.Log.Identifies);
        await world.LaterAsync(() => bot.Health.Reading.State == DiscordState.Connected, step: 1);
        Assert.Equal((1, 0), (world.Discord.Gateway.Log.Identifies, world.Discord.Gateway.Budget.Overruns));
    }

    [Fact]
    public async Task A_restart_loop_does_not_spend_the_budget()
    {
        await using var world = await TestWorld.StartAsync();
        var ledger = new MemoryLedger();
        var start = world.Time.GetUtcNow();
        for (var restart = 0; restart < 24; restart++)
        {
            var bot = world.Start(ledger: ledger);
            await world.LaterAsync(() => bot.Health.Reading.State == DiscordState.Connected, step: 1);
            await bot.StopAsync();
        }

        // Twenty may follow one another five seconds apart, then one every three minutes.
        Assert.True(world.Time.GetUtcNow() - start >= TimeSpan.FromMinutes(9));
        Assert.Equal(0, world.Discord.Gateway.Budget.TooSoon);
    }
}
