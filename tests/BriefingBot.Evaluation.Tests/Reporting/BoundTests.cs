using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Reporting;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Tests.Reporting;

public sealed class BoundTests
{
    private static readonly Figure[] s_figures = [Figure.Share("map", .8571), Figure.Share("mrr", null), new("ms_p95", 12.5, 1)];

    [Theory]
    [InlineData("map=.8571", false, null)]
    [InlineData("map=.86", false, "map is 0.8571, below the floor of 0.86")]
    [InlineData("mrr=0", false, "mrr is –, below the floor of 0")]
    [InlineData("ms_p95=12.5", true, null)]
    [InlineData("ms_p95=12", true, "ms_p95 is 12.5, above the ceiling of 12")]
    public void Miss_FigureAgainstItsBound_TellsBothNumbers(string text, bool isCeiling, string? expected) =>
        Assert.Equal(expected, Bound.Parse(text, isCeiling).Miss(s_figures));

    [Theory]
    [InlineData("map")]
    [InlineData("=1")]
    [InlineData("map=")]
    [InlineData("map=much")]
    [InlineData("map=NaN")]
    [InlineData("map=.8=.9")]
    public void Parse_AnythingElse_IsRefusedWithAnExample(string text)
    {
        var problem = Assert.Throws<InputException>(() => Bound.Parse(text, isCeiling: false));

        Assert.Contains("map=.85", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RequireKnown_UnknownFigure_ListsThoseThereAre() =>
        Assert.Contains(
            "map, mrr, ms_p95",
            Assert.Throws<InputException>(() => Bound.RequireKnown([new("accuracy", 1, false)], s_figures)).Message,
            StringComparison.Ordinal);
}
