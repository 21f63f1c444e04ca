using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

[Collection(OneByOne.Name)]
public sealed class HttpTransportTests(SharedBot shared)
{
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "what did Biegun say in Seoul?");

    [Fact]
    public async Task Signed_requests_are_answered_and_forged_ones_are_not()
    {
        Assert.SkipWhen(ServedDiscord.IsOfDiscordNet, ServedDiscord.GatewayOnly);
        await using var bot = await ServedDiscord.CreateAsync(shared.Data);
        var endpoint = await ListenAsync(bot);
        var reader = Visitor.Arrive(bot);
        var cancellation = TestContext.Current.CancellationToken;

        var pong = await bot.Discord.Interactions.PostAsync(InteractionDraft.Ping(), endpoint, cancellation);
        var asked = await bot.Discord.Interactions.PostAsync(s_ask.In(reader.Channel), endpoint, cancellation);
        var answer = await reader.AnswerAsync(asked.Interaction);
        var replayed = await bot.Discord.Interactions.PostAgainAsync(asked.Interaction, endpoint, cancellation);
        var forged = await bot.Discord.Interactions.PostAsync(s_ask.In(reader.Channel), endpoint, cancellation, EndpointTampering.ForgedSignature);
        var edited = await bot.Discord.Interactions.PostAsync(s_ask.In(reader.Channel), endpoint, cancellation, EndpointTampering.EditedBody);

        Assert.Equal((200, 1), (pong.Status, pong.Body?.GetProperty("type").GetInt32()));
        Assert.Equal((200, 5), (asked.Status, asked.Body?.GetProperty("type").GetInt32()));
        Assert.Contains("do our jobs", answer.Shown(), StringComparison.Ordinal);
        Assert.Equal((409, 401, 401), (replayed.Status, forged.Status, edited.Status));
        Assert.Equal(answer.Id, Assert.Single(reader.Channel.BotMessages).Id);
        Assert.Empty(bot.Discord.Gateway.Connections);
        bot.AssertAlive();
    }

    private static async Task<Uri> ListenAsync(ServedDiscord bot)
    {
        bot.Variables["BRIEFINGBOT_DISCORD__TRANSPORT"] = "Http";
        bot.Variables["BRIEFINGBOT_DISCORD__PUBLICKEY"] = bot.Discord.Options.PublicKeyHex;
        bot.Variables["BRIEFINGBOT_DISCORD__LISTENADDRESS"] = "http://127.0.0.1:0";
        var line = await bot.Start("run").NoticeAsync("Listening");
        return new(line[line.IndexOf("http", StringComparison.Ordinal)..].TrimEnd('.'));
    }
}
