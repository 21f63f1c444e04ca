using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

[Collection(OneByOne.Name)]
public sealed class ReplayTests(SharedBot shared)
{
    private const string Question = "what did Biegun say in Seoul?";

    [Fact]
    public async Task What_is_delivered_again_is_answered_once_also_after_a_restart()
    {
        await using var bot = await ServedDiscord.ServeAsync(shared.Data);
        var reader = Visitor.Arrive(bot);
        var asked = reader.Send(InteractionDraft.Slash("ask").With("question", Question));
        await reader.AnswerAsync(asked);
        var reply = await reader.WriteAsync($"{bot.Discord.Bot.Mention} {Question}");
        var written = reader.Channel.Messages.Single(message => message.Id == reply.ReplyTo);

        for (var delivery = 0; delivery < 2; delivery++)
        {
            bot.Discord.Interactions.SendAgain(asked);
            bot.Discord.WriteAgain(written);
            await reader.AskAsync("when did the two sides last meet?");
            if (delivery == 0)
            {
                bot.Start("run");
                await bot.WaitUntilAsync(() => bot.Discord.Gateway.Log.Identifies + bot.Discord.Gateway.Log.Resumes == 2 && bot.Discord.Gateway.IsReady);
            }
        }

        Assert.Single(bot.Discord.Requests.All, request => request.Path == $"interactions/{asked.Id}/{asked.Token}/callback");
        Assert.Single(reader.Channel.BotMessages, message => message.ReplyTo == written.Id);
        Assert.Single(asked.Answers);
        bot.AssertAlive();
    }
}
