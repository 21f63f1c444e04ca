using BriefingBot.Chat.Asking.FollowUps;

namespace BriefingBot.Chat.Tests.Asking;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("what did Biegun say in Seoul?", "and in Tokyo?", "what did Biegun say in Tokyo?")]
    [InlineData("what did Biegun say in Seoul?", "what about in Tokyo?", "what did Biegun say in Tokyo?")]
    [InlineData("what did Biegun say in Seoul?", "what about Moon Jae-in?", "what did Moon Jae-in say in Seoul?")]
    [InlineData("what did Biegun say?", "and in Tokyo?", "what did Biegun say in Tokyo?")]
    [InlineData("who won the final in 2019?", "and in 2020?", "who won the final in 2020?")]
    [InlineData("who won the final in London in 2019?", "and in Paris?", "who won the final in Paris in 2019?")]
    [InlineData("what happened in Seoul on Monday?", "on Tuesday?", "what happened in Seoul on Tuesday?")]
    [InlineData("what happened in Seoul yesterday?", "and last week?", "what happened in Seoul last week?")]
    [InlineData("what did Biegun say in Seoul?", "why?", "why did Biegun say in Seoul?")]
    [InlineData("what did Biegun say in Seoul?", "when did he leave?", "when did Biegun leave?")]
    [InlineData("what did Biegun say in New York?", "who else was there?", "who else was in New York?")]
    public void Resolve_WordsThatLeanOnTheEarlierQuestion_TakeItOver(string earlier, string said, string whole) =>
        Assert.Equal(whole, FollowUp.Resolve(earlier, said));

    [Theory]
    [InlineData("what did Biegun say in Seoul?", "who won the election in Poland?")]
    [InlineData("what did Biegun say in Seoul?", "and what did Macron say in Paris?")]
    [InlineData("what did Biegun say in Seoul?", "Suez canal blockage")]
    [InlineData("what did Biegun say in Seoul?", "and?")]
    public void Resolve_QuestionThatStandsByItself_IsNull(string earlier, string said) => Assert.Null(FollowUp.Resolve(earlier, said));
}
