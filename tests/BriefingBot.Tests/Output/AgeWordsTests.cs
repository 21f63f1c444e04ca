using BriefingBot.Core.Answers;
using BriefingBot.Output;
using BriefingBot.Testing;

namespace BriefingBot.Tests.Output;

/// <summary>Answers are as of 31 December 2019.</summary>
public sealed class AgeWordsTests
{
    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2019-10-01", null)]
    [InlineData("2019-09-30", "This is 3 months old.")]
    [InlineData("2019-04-12", "This is 8 months old.")]
    [InlineData("2018-01-01", "This is 23 months old.")]
    [InlineData("2017-12-31", "This is 2 years old.")]
    [InlineData("2009-05-01", "This is 10 years old.")]
    public void An_answer_that_is_three_months_old_or_more_is_told_to_be(string published, string? words) =>
        Assert.Equal(words, AgeWords.Of(Quoting(published).Found(0.9)));

    [Fact]
    public void The_newest_excerpt_counts()
    {
        Assert.Equal("The newest of these is 8 months old.", AgeWords.Of(Quoting("2009-01-01", "2019-04-12", null).Found(0.9)));
        Assert.Null(AgeWords.Of(Quoting("2009-01-01", "2019-12-12").Found(0.9)));
    }

    [Fact]
    public void An_unknown_day_is_of_no_age() => Assert.Null(AgeWords.Of(Quoting([null]).Found(0.9)));

    [Fact]
    public void What_does_not_answer_has_no_age() => Assert.Null(AgeWords.Of(Quoting("2009-01-01").NotFound(NotFoundReason.NotTold)));

    private static AnAnswer Quoting(params string?[] days) => days.Aggregate(
        AnAnswer.To("what did the council do?"),
        (answer, day) =>
        {
            var article = AnArticle.At("https://a.example/council");
            return answer.Quoting(day is null ? article : article.PublishedOn(day), "The council met on Monday.");
        });
}
