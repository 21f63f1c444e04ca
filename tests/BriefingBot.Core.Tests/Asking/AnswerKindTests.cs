using BriefingBot.Core.Asking;

namespace BriefingBot.Core.Tests.Asking;

public sealed class AnswerKindTests
{
    [Theory]
    [InlineData("how many people were hurt?", AnswerKind.Number)]
    [InlineData("when did the two sides last meet?", AnswerKind.Time)]
    [InlineData("since when is the bridge closed?", AnswerKind.Time)]
    [InlineData("who won the final?", AnswerKind.Person)]
    [InlineData("where did the train stop?", AnswerKind.Place)]
    [InlineData("why was the match called off?", AnswerKind.Reason)]
    [InlineData("what did the mayor say about the library?", AnswerKind.Speech)]
    [InlineData("how did the union respond?", AnswerKind.Speech)]
    [InlineData("which country left the treaty?", AnswerKind.Place)]
    [InlineData("who said how many died?", AnswerKind.Person | AnswerKind.Number)]
    [InlineData("what happened in Lisbon?", AnswerKind.Any)]
    public void The_form_of_a_question_tells_what_would_answer(string question, AnswerKind kind) =>
        Assert.Equal(kind, AnswerKindReading.Of(Words.Of(question)));

    [Theory]
    [InlineData("what did Biegun say in Seoul?", "seoul")]
    [InlineData("what happened in the Hague last week?", "hague")]
    [InlineData("what did she say in New York about trade?", "new york")]
    [InlineData("what did he say in December?", "")]
    [InlineData("what did he say in 2019?", "")]
    [InlineData("who won in court?", "")]
    [InlineData("who won?", "")]
    public void The_place_behind_in_is_what_the_question_is_limited_to(string question, string place) =>
        Assert.Equal(place, string.Join(' ', PlaceReading.Of(Words.Of(question))));

    [Theory]
    [InlineData(AnswerKind.Number, "Some 40 people were hurt.", 1)]
    [InlineData(AnswerKind.Number, "Many people were hurt.", -1)]
    [InlineData(AnswerKind.Time, "They met on Friday.", 1)]
    [InlineData(AnswerKind.Time, "They met again.", -1)]
    [InlineData(AnswerKind.Person, "The cup went to Maria Lopez.", 1)]
    [InlineData(AnswerKind.Person, "The cup went to the guests.", -1)]
    [InlineData(AnswerKind.Reason, "It closed because of the storm.", 1)]
    [InlineData(AnswerKind.Any, "It closed.", 0)]
    [InlineData(AnswerKind.Number | AnswerKind.Time, "It closed on Monday.", 0)]
    public void A_sentence_fits_if_it_holds_what_is_asked_for(AnswerKind kind, string sentence, double fit) =>
        Assert.Equal(fit, AnswerKindFit.Of(kind, sentence, new HashSet<string>(StringComparer.Ordinal)));
}
