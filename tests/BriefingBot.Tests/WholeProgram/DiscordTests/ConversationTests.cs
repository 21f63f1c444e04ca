using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

public sealed class ConversationTests(SharedBot bot) : SharedBotTests(bot)
{
    private const string AboutSeoul = "what did Biegun say in Seoul?";

    [Fact]
    public async Task A_mention_is_answered_by_a_reply_that_pings_nobody()
    {
        var reply = await Reader.WriteAsync($"{Discord.Bot.Mention} {AboutSeoul}");

        Assert.Contains("do our jobs", reply.Shown(), StringComparison.Ordinal);
        Assert.Empty(reply.Pings);
    }

    [Fact]
    public async Task A_reply_to_an_answer_goes_on_from_its_question()
    {
        var answer = await Reader.WriteAsync($"{Discord.Bot.Mention} {AboutSeoul}");
        await ReadAsync(answer);

        var reply = await Reader.WriteAsync("and in Tokyo?", replyTo: answer);

        Assert.Contains("**Understood as:** what did Biegun say in Tokyo?", reply.Shown(), StringComparison.Ordinal);
        Assert.Contains("**The articles do not tell:**", reply.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_the_answer_of_a_command_goes_on_from_its_question_where_it_mentions_the_bot()
    {
        var answer = await Reader.AskAsync(AboutSeoul);
        await ReadAsync(answer);

        var reply = await Reader.WriteAsync($"{Discord.Bot.Mention} and in Tokyo?", replyTo: answer);

        Assert.Contains("**Understood as:** what did Biegun say in Tokyo?", reply.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_direct_message_is_answered_without_a_mention()
    {
        var direct = Reader with { Channel = Discord.DirectMessages(Reader.User) };

        var reply = await direct.WriteAsync(AboutSeoul);

        Assert.Contains("do our jobs", reply.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "There is no question in it")]
    [InlineData("😀", "There is no word in the question")]
    public async Task A_mention_without_words_is_told_what_to_write(string text, string words)
    {
        var reply = await Reader.WriteAsync($"{Discord.Bot.Mention} {text}");

        Assert.Contains(words, reply.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_to_others_is_left_alone()
    {
        Discord.Write(new(AboutSeoul) { Channel = Reader.Channel, Author = Reader.User });

        var reply = await Reader.WriteAsync($"{Discord.Bot.Mention} {AboutSeoul}");

        Assert.Equal(reply.Id, Assert.Single(Reader.Channel.BotMessages).Id);
    }

    [Fact]
    public async Task Passages_about_a_message_are_found_by_its_context_menu_for_the_asker_alone()
    {
        var message = Discord.Write(new("Biegun offered North Korea talks while he was in Seoul") { Channel = Reader.Channel });

        var found = await Reader.DoAsync(InteractionDraft.OnMessage("Find this in the news", message));

        Assert.True(found.Ephemeral);
        Assert.Contains("Peninsula Wire", found.Shown(), StringComparison.Ordinal);
        Assert.Contains("#:~:text=", found.Shown(), StringComparison.Ordinal);
    }

    /// <summary>Nobody replies in the instant in which an answer appears; the bot notes its number just after that.</summary>
    private async Task ReadAsync(FakeDiscord.World.FakeMessage answer) => await Reader.PressAsync(answer, "Helpful");
}
