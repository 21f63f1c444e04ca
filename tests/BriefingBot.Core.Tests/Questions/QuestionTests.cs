using BriefingBot.Core.Questions;

namespace BriefingBot.Core.Tests.Questions;

public sealed class QuestionTests
{
    [Theory]
    [InlineData(null, "is empty")]
    [InlineData("", "is empty")]
    [InlineData(" \t\n ", "is empty")]
    [InlineData("🙂🔥", "no word")]
    [InlineData("?!…", "no word")]
    public void TryCreate_NothingToRead_SaysWhy(string? text, string problem)
    {
        Assert.False(Question.TryCreate(text, out _, out var said));
        Assert.Contains(problem, said, StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_TenThousandCharacters_SaysHowManyAreRead()
    {
        Assert.False(Question.TryCreate(new('a', 10_000), out _, out var problem));
        Assert.Contains("10000", problem, StringComparison.Ordinal);
        Assert.Contains("1000", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  who\twon \r\n the race? ", "who won the race?")]
    [InlineData("who\0won?", "who won?")]
    [InlineData("誰が勝った", "誰が勝った")]
    public void TryCreate_Words_AreKeptWithSingleSpaces(string text, string question)
    {
        Assert.True(Question.TryCreate(text, out var created, out _));
        Assert.Equal(question, created.Text);
    }
}
