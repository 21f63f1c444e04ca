using System.Net;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Http;

public class InteractionEndpointTests
{
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "who?");

    [Fact]
    public async Task PING_is_answered_with_PONG()
    {
        await using var world = await TestWorld.StartAsync();
        var (_, endpoint) = await ListenAsync(world);
        var reply = await world.Discord.Interactions.PostAsync(InteractionDraft.Ping(), endpoint, TestContext.Current.CancellationToken);
        Assert.Equal((200, "application/json", "{\"type\":1}"), (reply.Status, reply.ContentType, reply.Body?.GetRawText()));
    }

    [Fact]
    public async Task A_command_is_answered_deferred_and_then_with_the_answer()
    {
        await using var world = await TestWorld.StartAsync();
        var (bot, endpoint) = await ListenAsync(world);
        var reply = await world.Discord.Interactions.PostAsync(s_ask, endpoint, TestContext.Current.CancellationToken);
        Assert.Equal("{\"type\":5}", reply.Body?.GetRawText());
        await world.LaterAsync(() => bot.Handler.Deliveries.Count == 1);
        Assert.Empty(world.Discord.Requests.To("POST interactions/*"));
        world.HasNoViolations();
    }

    [Fact]
    public async Task A_press_for_all_is_answered_with_a_change_of_the_message_that_has_the_button()
    {
        await using var world = await TestWorld.StartAsync();
        var (bot, endpoint) = await ListenAsync(world);
        var asked = await world.Discord.Interactions.PostAsync(s_ask, endpoint, TestContext.Current.CancellationToken);
        await world.LaterAsync(() => bot.Handler.Deliveries.Count == 1);
        bot.Handler.Answer = "The next page.";
        var press = InteractionDraft.Press("next", asked.Interaction.Original!);
        var reply = await world.Discord.Interactions.PostAsync(press, endpoint, TestContext.Current.CancellationToken);
        Assert.Equal("{\"type\":6}", reply.Body?.GetRawText());
        await world.LaterAsync(() => bot.Handler.Deliveries.Count == 2);
        Assert.Equal("The next page.", Assert.Single(world.Discord.Channel.BotMessages).Content);
        world.HasNoViolations();
    }

    [Fact]
    public async Task A_private_press_is_answered_with_a_message_for_the_presser_alone()
    {
        await using var world = await TestWorld.StartAsync();
        var (bot, endpoint) = await ListenAsync(world);
        var asked = await world.Discord.Interactions.PostAsync(s_ask, endpoint, TestContext.Current.CancellationToken);
        await world.LaterAsync(() => bot.Handler.Deliveries.Count == 1);
        bot.Handler.IsPrivate = true;
        var press = InteractionDraft.Press("sources", asked.Interaction.Original!);
        var reply = await world.Discord.Interactions.PostAsync(press, endpoint, TestContext.Current.CancellationToken);
        Assert.Equal("{\"type\":5,\"data\":{\"flags\":64}}", reply.Body?.GetRawText());
    }

    [Fact]
    public async Task An_edit_that_overtakes_the_response_it_edits_is_sent_again()
    {
        await using var world = await TestWorld.StartAsync();
        var (bot, endpoint) = await ListenAsync(world);
        world.Discord.Faults.Inject(new Refused("PATCH webhooks/*/messages/*original", 404, 10015), 3);
        var reply = await world.Discord.Interactions.PostAsync(s_ask, endpoint, TestContext.Current.CancellationToken);
        await world.LaterAsync(() => bot.Handler.Deliveries.Count == 1);
        Assert.Equal("The answer.", reply.Interaction.Original?.Content);
        Assert.Single(world.Discord.Channel.BotMessages);
        world.HasNoViolations();
    }

    [Theory]
    [InlineData(EndpointTampering.ForgedSignature)]
    [InlineData(EndpointTampering.EditedBody)]
    [InlineData(EndpointTampering.EditedTimestamp)]
    [InlineData(EndpointTampering.NoSignature)]
    [InlineData(EndpointTampering.UnreadableSignature)]
    [InlineData(EndpointTampering.OldTimestamp)]
    public async Task What_Discord_did_not_sign_just_now_is_refused_with_401(EndpointTampering tampering)
    {
        await using var world = await TestWorld.StartAsync();
        var (bot, endpoint) = await ListenAsync(world);
        var reply = await world.Discord.Interactions.PostAsync(s_ask, endpoint, TestContext.Current.CancellationToken, tampering);
        Assert.Equal(401, reply.Status);
        Assert.Empty(bot.Handler.Requests);
    }

    [Fact]
    public async Task A_replayed_request_is_refused()
    {
        await using var world = await TestWorld.StartAsync();
        var (bot, endpoint) = await ListenAsync(world);
        var reply = await world.Discord.Interactions.PostAsync(s_ask, endpoint, TestContext.Current.CancellationToken);
        var again = await world.Discord.Interactions.PostAgainAsync(reply.Interaction, endpoint, TestContext.Current.CancellationToken);
        Assert.Equal(409, again.Status);
        Assert.Single(bot.Handler.Requests);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_not_read()
    {
        await using var world = await TestWorld.StartAsync();
        var (_, endpoint) = await ListenAsync(world);
        using var http = new HttpClient();
        using var answer = await http.PostAsync(endpoint, new ByteArrayContent(new byte[2 * 1024 * 1024]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Typing_is_answered_with_what_there_is_to_choose()
    {
        await using var world = await TestWorld.StartAsync();
        var handler = new ScriptedHandler { Suggest = (_, _) => Task.FromResult<IReadOnlyList<OptionChoice>>([new(LocalizedText.Same("Peninsula Wire"), "pw")]) };
        var (_, endpoint) = await ListenAsync(world, handler);
        var reply = await world.Discord.Interactions.PostAsync(InteractionDraft.Typing("ask", "question", "Pen"), endpoint, TestContext.Current.CancellationToken);
        Assert.Equal("""{"type":8,"data":{"choices":[{"name":"Peninsula Wire","value":"pw"}]}}""", reply.Body?.GetRawText());
    }

    private static async Task<(RunningBot Bot, Uri Endpoint)> ListenAsync(TestWorld world, ScriptedHandler? handler = null)
    {
        var bot = await world.ConnectAsync(handler, set: options =>
        {
            options.Transport = TransportKind.Http;
            options.PublicKey = world.Discord.Options.PublicKeyHex;
        });
        return (bot, await bot.ListenAsync());
    }
}
