using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

public sealed class AskingTests(SharedBot bot) : SharedBotTests(bot)
{
    private const int DeferredMessage = 5;

    [Fact]
    public async Task A_question_is_acknowledged_first_and_then_answered_with_the_very_words_source_day_and_link()
    {
        var asked = Reader.Send(InteractionDraft.Slash("ask").With("question", "what did Biegun say in Seoul?"));
        var answer = await Reader.AnswerAsync(asked);

        Assert.Equal(DeferredMessage, asked.CallbackType);
        Assert.Equal([answer.Id], Reader.Channel.BotMessages.Select(message => message.Id));
        Assert.False(answer.Ephemeral);
        var shown = answer.Shown();
        Assert.All(
            (string[])["**Question:** what did Biegun say in Seoul?", "do our jobs", "Peninsula Wire", "16 December 2019", "#:~:text=", "How sure:"],
            words => Assert.Contains(words, shown, StringComparison.Ordinal));
        Assert.Equal(["More", "Context", "Why", "Helpful", "Not what I asked"], answer.ButtonLabels());
    }

    [Fact]
    public async Task What_the_articles_do_not_tell_is_said_with_what_was_searched_and_the_nearest_passages()
    {
        var shown = (await Reader.AskAsync("what did Biegun say in Tokyo?")).Shown();

        Assert.Contains("**The articles do not tell:**", shown, StringComparison.Ordinal);
        Assert.Contains("The nearest passages", shown, StringComparison.Ordinal);
        Assert.Contains("Searched 14 articles published up to", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("How sure:", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_answer_is_seen_by_its_asker_alone()
    {
        var answer = await Reader.DoAsync(InteractionDraft.Slash("ask").With("question", "what did Biegun say in Seoul?").With("private", true));

        Assert.True(answer.Ephemeral);
        Assert.Contains("do our jobs", answer.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_before_the_article_find_nothing_of_it()
    {
        var answer = await Reader.DoAsync(
            InteractionDraft.Slash("ask").With("question", "what did Biegun say in Seoul?").With("until", "2019-11-30"));

        Assert.DoesNotContain("do our jobs", answer.Shown(), StringComparison.Ordinal);
        Assert.Contains("30 November 2019", answer.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("   ", "The option `question` is missing")]
    [InlineData("<@1100000000000000001> @everyone <#42>", "There is no question in it")]
    [InlineData("<:grin:123456789012345678>", "There is no question in it")]
    [InlineData("😀 🎉 👍", "There is no word in the question")]
    public async Task A_question_without_words_is_sent_back_with_what_to_do(string question, string words)
    {
        var answer = await Reader.AskAsync(question);

        Assert.Contains(words, answer.Shown(), StringComparison.Ordinal);
        Assert.Empty(answer.Pings);
    }

    [Fact]
    public async Task A_question_of_6000_characters_is_sent_back_with_its_length_and_the_limit()
    {
        var answer = await Reader.AskAsync(string.Concat(Enumerable.Repeat("word ", 1200))[..5999] + "?");

        Assert.Contains("has 6,000 characters; at most", answer.Shown(), StringComparison.Ordinal);
        Assert.True(answer.Shown().Length < 200);
    }

    [Fact]
    public async Task An_option_that_the_bot_never_defined_is_named()
    {
        var answer = await Reader.DoAsync(InteractionDraft.Slash("ask").With("question", "who won?").With("mood", "happy"));

        Assert.True(answer.Ephemeral);
        Assert.Contains("no option `mood`", answer.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_asks_on_and_on_is_told_when_to_ask_again()
    {
        const int MoreThanAllowedInARow = 7;
        var answers = new List<string>();
        for (var count = 0; count < MoreThanAllowedInARow; count++)
        {
            answers.Add((await Reader.DoAsync(InteractionDraft.Slash("help"))).Shown());
        }

        Assert.Matches(@"Ask again in \d+ seconds", answers[^1]);
        Assert.DoesNotContain(answers[..^1], answer => answer.Contains("Ask again in", StringComparison.Ordinal));
    }
}
