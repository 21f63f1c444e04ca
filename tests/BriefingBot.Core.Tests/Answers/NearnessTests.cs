using BriefingBot.Core.Answers;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Answers;

public sealed class NearnessTests
{
    [Theory]
    [InlineData(new[] { 12.4, 12.2, 12.0 }, 3)]
    [InlineData(new[] { 12.4, 9.5, 9.3 }, 2)]
    [InlineData(new[] { 12.4, 8.0, 7.9 }, 1)]
    [InlineData(new[] { -1.5, -4.0 }, 2)]
    public void OnlyNear_OfAnAnswer_LeavesOutWhatLiesFarUnderTheBest(double[] scores, int shown) =>
        Assert.Equal(shown, Scored(null, scores).OnlyNear().Excerpts.Count);

    [Fact]
    public void OnlyNear_WhereNothingAnswers_KeepsTheNearestPassages() =>
        Assert.Equal(2, Scored(NotFoundReason.NotTold, 12.4, 2).OnlyNear().Excerpts.Count);

    [Theory]
    [InlineData("10:15 May 4, 2020\n\nBy Ana Reyes and Tom Lind", 1)]
    [InlineData("Harbour news", 1)]
    [InlineData("By Ana Reyes\n\nThe quay is closed.", 2)]
    [InlineData("“The quay is closed.”", 2)]
    public void OnlyNear_OfABylineOrAHeading_LeavesItOut(string further, int shown)
    {
        var answer = AnAnswer.To("what happened?").Quoting(AnArticle.At("https://a.example/1").Saying("Harbour news"), "Harbour news")
            .Quoting(AnArticle.At("https://a.example/2").Saying(further), further);

        Assert.Equal(shown, answer.Found(0.9).OnlyNear().Excerpts.Count);
    }

    [Theory]
    [InlineData(0.41, 0.84, true)]
    [InlineData(0.34, 0.80, false)]
    [InlineData(-0.2, -0.2, true)]
    [InlineData(-0.3, -0.2, false)]
    public void IsNearArticle_OfHalfTheBestScoreOrLittleLess_IsTrue(double score, double best, bool isNear) =>
        Assert.Equal(isNear, Nearness.IsNearArticle(score, best));

    private static Answer Scored(NotFoundReason? reason, params double[] scores)
    {
        var answer = AnAnswer.To("what happened?");
        foreach (var i in Enumerable.Range(1, scores.Length))
        {
            answer.Quoting(AnArticle.At($"https://a.example/{i}").Saying($"The quay is closed, says number {i}."), $"The quay is closed, says number {i}.");
        }

        var found = reason is { } why ? answer.NotFound(why) : answer.Found(0.9);
        return found with { Excerpts = [.. found.Excerpts.Zip(scores, (ranked, score) => ranked with { Score = score })] };
    }
}
