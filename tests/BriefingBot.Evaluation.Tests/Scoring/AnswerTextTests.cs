using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Tests.Scoring;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("Beyoncé’s tour", "beyonce tour")]
    [InlineData("The cost: £7m, a rise of 2.5%.", "cost £7m rise of 2.5%")]
    [InlineData("the U.S. and an A", "u s and")]
    [InlineData("version 3.11. Then", "version 3.11 then")]
    [InlineData("ﬁve ½ ＡＢＣ", "five 1 2 abc")]
    [InlineData("Cafe\u0301 “Zoë”", "cafe zoe")]
    [InlineData("weeks…5...6", "weeks 5 6")]
    [InlineData("Łódź straße", "odz stra e")]
    [InlineData("日本 2024年", "2024")]
    public void Normalize_KeepsWordsAndNumbersAlone(string text, string expected) => Assert.Equal(expected, AnswerText.Normalize(text));

    [Fact]
    public void Holds_AnswerAsWholeWords_IsTrue() => Assert.True(AnswerText.Holds("He met the Queen's envoy, he said.", ["a queen envoy"]));

    [Fact]
    public void Holds_AnswerInsideAWord_IsFalse() => Assert.False(AnswerText.Holds("They won the championship.", ["champion"]));

    [Fact]
    public void Holds_OneOfSeveralAnswers_IsEnough() => Assert.True(AnswerText.Holds("It rose by seven.", ["six", "seven"]));

    [Theory]
    [InlineData("...")]
    [InlineData("the")]
    [InlineData("")]
    public void Holds_AnswerWithoutAWord_IsFalse(string answer) => Assert.False(AnswerText.Holds("the end ...", [answer]));

    [Fact]
    public void Holds_AnswerBehindTheSixtiethWord_IsFalse()
    {
        var filler = string.Join(' ', Enumerable.Repeat("word", 59));
        Assert.True(AnswerText.Holds(filler + " gold", ["gold"]));
        Assert.False(AnswerText.Holds(filler + " word gold", ["gold"]));
    }
}
