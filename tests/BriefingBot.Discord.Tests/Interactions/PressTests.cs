using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.Discord.Tests.Interactions;

public class PressTests
{
    private const string Original = "PATCH webhooks/*/messages/*original";
    private const string NewMessage = "POST channels/*/messages";
    private const int Deferred = 5;
    private const int DeferredUpdate = 6;
    private static readonly InteractionDraft s_ask = InteractionDraft.Slash("ask").With("question", "who?");

    [Fact]
    public async Task A_press_for_all_changes_the_message_that_has_the_button()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        var page = await AnswerAsync(world);
        bot.Handler.Answer = "The next page.";
        var press = world.Discord.Interactions.Send(InteractionDraft.Press("next", page));
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 2);

        Assert.Equal(DeferredUpdate, press.CallbackType);
        Assert.Equal((page.Id, "The next page."), (press.Original!.Id, press.Original.Content));
        Assert.Equal(page.Id, Assert.Single(world.Discord.Channel.BotMessages).Id);
        Assert.Equal(new Delivery(true, new(page.Id)), bot.Handler.Deliveries[1]);
        world.HasNoViolations();
    }

    [Fact]
    public async Task Until_the_answer_to_a_press_for_all_is_there_the_message_stays_as_it_is()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        var page = await AnswerAsync(world);
        var work = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        (bot.Handler.Answer, bot.Handler.Work) = ("The next page.", work.Task.WaitAsync);
        var press = world.Discord.Interactions.Send(InteractionDraft.Press("next", page));
        await world.SoonAsync(() => press.CallbackType is not null);
        Assert.Equal(("The answer.", false), (press.Original!.Content, press.Original.Loading));
        work.SetResult();
        await world.SoonAsync(() => press.Original.Content == "The next page.");
    }

    [Fact]
    public async Task A_private_press_gets_a_message_of_its_own_that_only_the_presser_sees()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        var page = await AnswerAsync(world);
        (bot.Handler.Answer, bot.Handler.IsPrivate) = ("The sources.", true);
        var press = world.Discord.Interactions.Send(InteractionDraft.Press("sources", page));
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 2);

        Assert.Equal(Deferred, press.CallbackType);
        Assert.Equal(("The sources.", true), (press.Original!.Content, press.Original.Ephemeral));
        Assert.Contains(world.Discord.Channel.BotMessages, message => message.Id == page.Id && message.Content == "The answer.");
        world.HasNoViolations();
    }

    [Fact]
    public async Task A_press_for_all_whose_token_is_dead_changes_the_message_as_the_bot_itself()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        var page = await AnswerAsync(world);
        bot.Handler.Answer = "The next page.";
        world.Discord.Faults.Inject(new Refused(Original, 401, 50027), FaultBox.Always);
        world.Discord.Interactions.Send(InteractionDraft.Press("next", page));
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 2);

        Assert.True(bot.Handler.Deliveries[1].IsDelivered);
        Assert.Equal("The next page.", Assert.Single(world.Discord.Channel.BotMessages).Content);
        Assert.Empty(world.Discord.Requests.To(NewMessage));
        world.HasNoViolations();
    }

    [Fact]
    public async Task What_one_person_saw_alone_is_not_shown_to_all_when_the_token_of_a_press_is_dead()
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        bot.Handler.IsPrivate = true;
        var page = await AnswerAsync(world);
        bot.Handler.IsPrivate = false;
        world.Discord.Faults.Inject(new Refused(Original, 401, 50027), FaultBox.Always);
        world.Discord.Interactions.Send(InteractionDraft.Press("next", page));
        await world.SoonAsync(() => bot.Handler.Deliveries.Count == 2);

        Assert.False(bot.Handler.Deliveries[1].IsDelivered);
        Assert.Empty(world.Discord.Requests.To(NewMessage));
        Assert.Empty(world.Discord.Requests.To("PATCH channels/*"));
    }

    private static async Task<FakeMessage> AnswerAsync(TestWorld world)
    {
        var asked = world.Discord.Interactions.Send(s_ask);
        await world.SoonAsync(() => asked.Original is { Content: "The answer." });
        return asked.Original!;
    }
}
