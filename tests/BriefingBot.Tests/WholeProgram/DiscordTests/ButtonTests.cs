namespace BriefingBot.Tests.WholeProgram.DiscordTests;

public sealed class ButtonTests(SharedBot bot) : SharedBotTests(bot)
{
    [Theory]
    [InlineData("More", "The articles that come nearest")]
    [InlineData("Context", "Around the passage")]
    [InlineData("Why", "How this answer came about")]
    [InlineData("Helpful", "Thank you")]
    [InlineData("Not what I asked", "Thank you")]
    public async Task A_button_answers_the_one_who_presses_it_and_leaves_the_answer_as_it_is(string label, string words)
    {
        var answer = await Reader.AskAsync("what did Biegun say in Seoul?");

        var pressed = await Reader.PressAsync(answer, label);

        Assert.True(pressed.Ephemeral);
        Assert.NotEqual(answer.Id, pressed.Id);
        Assert.Contains(words, pressed.Shown(), StringComparison.Ordinal);
        Assert.Equal(answer, Reader.Channel.Messages.Single(message => message.Id == answer.Id));
    }

    [Fact]
    public async Task Context_shows_what_stands_around_the_excerpt()
    {
        var answer = await Reader.AskAsync("what did Biegun say in Seoul?");

        var context = (await Reader.PressAsync(answer, "Context")).Shown();

        Assert.Contains("do our jobs", context, StringComparison.Ordinal);
        Assert.Contains("Lee Do-hoon", context, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_tells_the_scores_and_what_held_the_answer_back()
    {
        var answer = await Reader.AskAsync("what did Biegun say in Tokyo?");

        var why = (await Reader.PressAsync(answer, "Why")).Shown();

        Assert.Contains("It was not answered:", why, StringComparison.Ordinal);
        Assert.Contains("Articles searched: 14", why, StringComparison.Ordinal);
        Assert.Matches(@"- \d\.\d\d · ", why);
    }

    [Fact]
    public async Task Erasing_forgets_the_questions_of_the_one_who_presses_and_their_buttons_say_so()
    {
        var answer = await Reader.AskAsync("what did Biegun say in Seoul?");
        var privacy = await Reader.DoAsync(FakeDiscord.Interactions.InteractionDraft.Slash("privacy"));
        Assert.Contains("erased after 30 days", privacy.Shown(), StringComparison.Ordinal);

        var erased = await Reader.PressAsync(privacy, "Erase my questions");

        Assert.Contains("1 question of yours is erased.", erased.Shown(), StringComparison.Ordinal);
        Assert.Contains("no longer kept", (await Reader.PressAsync(answer, "Why")).Shown(), StringComparison.Ordinal);
    }
}
