using System.Globalization;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Tests.Running;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault04FatalCloses
{
    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "report it")]
    [InlineData(4011, "too many servers")]
    [InlineData(4012, "Update the program")]
    [InlineData(4013, "intents")]
    [InlineData(4014, "DIRECT_MESSAGES")]
    public async Task A_fatal_close_ends_the_run_with_a_message_that_says_what_to_do(int code, string told)
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        await world.LaterAsync(() => world.Discord.Commands().Count == 1, step: 0.05);
        world.Discord.Gateway.Current.Close(code);
        await world.SoonAsync(() => bot.Running.IsCompleted);

        var error = await Assert.ThrowsAsync<ChatTransportException>(() => bot.Running);
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.Contains(code.ToString(CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
        Assert.Equal(new HealthReading(DiscordState.Failed, error.Message), bot.Health.Reading);
        Assert.Equal(HealthStatus.Unhealthy, (await new DiscordHealthCheck(bot.Health).CheckHealthAsync(new())).Status);
        var calls = world.Discord.Requests.All.Count;
        await world.PassAsync(TimeSpan.FromMinutes(10), step: 5);
        Assert.Single(world.Discord.Gateway.Connections);
        Assert.Equal(calls, world.Discord.Requests.All.Count);
    }
}
