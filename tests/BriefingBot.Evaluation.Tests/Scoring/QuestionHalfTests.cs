using BriefingBot.Evaluation.Questions;

namespace BriefingBot.Evaluation.Tests.Scoring;

public sealed class QuestionHalfTests
{
    // SHA-256 of "hello" ends in 24, of "abc" in ad, of the empty text in 55 (hexadecimal).
    [Theory]
    [InlineData("hello", true)]
    [InlineData("abc", false)]
    [InlineData("", false)]
    public void IsA_HashEndsInAnEvenBit(string id, bool expected) => Assert.Equal(expected, QuestionHalf.IsA(id));
}
