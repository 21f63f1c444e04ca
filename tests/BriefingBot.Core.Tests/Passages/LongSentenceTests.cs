using BriefingBot.Core.Excerpts;
using BriefingBot.Core.Passages;

namespace BriefingBot.Core.Tests.Passages;

public class LongSentenceTests
{
    [Fact]
    public void OneHundredAndTwentyWords_StayWhole() => Assert.Single(SentenceAssert.Of(Clause(60) + "; " + Clause(60) + "."));

    [Theory]
    [InlineData(";")]
    [InlineData(":")]
    [InlineData(",")]
    [InlineData(" —")]
    public void ALongerSentence_IsCutBehindMarksNearTheMiddle(string mark) =>
        SentenceAssert.Splits($"{Clause(55)}{mark} | {Clause(35)}, | {Clause(40)}.");

    [Fact]
    public void ASemicolon_IsABetterCutThanANearerComma() =>
        SentenceAssert.Splits($"{Clause(50)}; | {Clause(12)}, {Clause(60)}.");

    [Fact]
    public void PiecesThatCannotBeQuoted_AreCutAgain()
    {
        var text = string.Join(", ", Enumerable.Repeat(Clause(20), 20)) + ".";
        Assert.All(SentenceAssert.Of(text), sentence => Assert.InRange(WordCount.Of(sentence), 20, VerifiedExcerpt.MaxWords));
    }

    [Fact]
    public void WithoutAnyMark_PiecesAreCutAtSpaces() =>
        Assert.All(SentenceAssert.Of(Clause(5000)), piece => Assert.InRange(WordCount.Of(piece), 30, SentenceSplitter.LongestSentence));

    [Fact]
    public void AVeryLongWord_StaysWhole() => Assert.Single(SentenceAssert.Of(new string('x', 100_000)));

    [Fact]
    public void ALongChineseSentence_IsCutAtItsCommas()
    {
        var clause = new string('山', 39) + "，";
        Assert.Equal([clause, clause, clause, clause], SentenceAssert.Of(string.Concat(Enumerable.Repeat(clause, 4))));
    }

    private static string Clause(int words) => string.Join(' ', Enumerable.Repeat("word", words));
}
