using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Rest;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

public sealed class VanishedTests(SharedBot bot) : SharedBotTests(bot)
{
    private const string Question = "what did Biegun say in Seoul?";

    [Fact]
    public async Task A_channel_that_is_deleted_before_the_answer_leaves_the_bot_serving_others()
    {
        Discord.Faults.Inject(new Delayed("POST channels/*/messages", TimeSpan.FromSeconds(1)));
        Discord.Write(new($"{Discord.Bot.Mention} {Question}") { Channel = Reader.Channel, Author = Reader.User });
        Discord.Delete(Reader.Channel);

        await RefusedAsync(DiscordError.UnknownChannel);
        await AnswersOthersAsync();
    }

    [Fact]
    public async Task A_server_that_removed_the_bot_before_the_answer_leaves_the_bot_serving_others()
    {
        var asked = Reader.Send(FakeDiscord.Interactions.InteractionDraft.Slash("ask").With("question", Question));
        Discord.Write(new($"{Discord.Bot.Mention} {Question}") { Channel = Reader.Channel, Author = Reader.User });
        Discord.RemoveBot(Reader.Channel.Guild!);

        await RefusedAsync(DiscordError.MissingAccess);
        await AnswersOthersAsync();
        Assert.True(Discord.Requests.All.Count(request => request.Path.Contains(asked.Token, StringComparison.Ordinal)) <= 3);
    }

    [Fact]
    public async Task A_channel_in_which_the_bot_may_not_write_leaves_it_serving_others()
    {
        Reader.Channel.Refusal = DiscordError.MissingPermissions;
        Discord.Write(new($"{Discord.Bot.Mention} {Question}") { Channel = Reader.Channel, Author = Reader.User });

        await RefusedAsync(DiscordError.MissingPermissions);
        await AnswersOthersAsync();
    }

    private Task RefusedAsync(DiscordError error)
    {
        var messages = $"channels/{Reader.Channel.Id}/messages";
        return Bot.WaitUntilAsync(() => Discord.Requests.All.Any(request => request.Path == messages && request.ErrorCode == error.Code));
    }

    private async Task AnswersOthersAsync() =>
        Assert.Contains("do our jobs", (await Visitor.Arrive(Bot).AskAsync(Question)).Shown(), StringComparison.Ordinal);
}
