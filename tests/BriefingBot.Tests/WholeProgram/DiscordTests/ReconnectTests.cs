using BriefingBot.FakeDiscord;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

[Collection(OneByOne.Name)]
public sealed class ReconnectTests(SharedBot shared)
{
    [Fact]
    public async Task A_question_asked_while_the_connection_is_gone_is_answered_after_the_session_is_resumed()
    {
        var options = new FakeDiscordOptions { Patience = TimeSpan.FromMinutes(1), HeartbeatInterval = TimeSpan.FromSeconds(1) };
        await using var bot = await ServedDiscord.ServeAsync(shared.Data, options);
        var gateway = bot.Discord.Gateway;
        var reader = Visitor.Arrive(bot);
        await bot.WaitUntilAsync(() => gateway.Log.Heartbeats >= 2);

        gateway.Current.Drop();
        await bot.WaitUntilAsync(() => !gateway.Connections[0].IsOpen);
        var answer = await reader.AskAsync("what did Biegun say in Seoul?");

        Assert.Contains("do our jobs", answer.Shown(), StringComparison.Ordinal);
        Assert.True(gateway.Log.Resumes >= 1);
        Assert.Equal(1, gateway.Log.Identifies);
        await bot.WaitUntilAsync(() => gateway.Log.ByBot.Any(sent => sent is { Connection: > 1, Opcode: 1 }));
        bot.AssertAlive();
    }
}
