using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Tests.Scoring;

public sealed class EvidenceOverlapTests
{
    private static readonly EvidenceSpan[] s_evidence = [new("https://a.example/1", 100, 200)];

    [Theory]
    [InlineData(100, 200, true)]
    [InlineData(0, 1000, true)]
    [InlineData(120, 140, true)]
    [InlineData(50, 150, true)]
    [InlineData(49, 149, false)]
    [InlineData(190, 209, true)]
    [InlineData(190, 211, false)]
    [InlineData(200, 300, false)]
    public void Hits_SharesAtLeastHalfOfTheShorter(int start, int end, bool expected) =>
        Assert.Equal(expected, EvidenceOverlap.Hits(Excerpt("https://a.example/1", start, end), s_evidence));

    [Fact]
    public void Hits_SameSpanOfAnotherArticle_IsFalse() =>
        Assert.False(EvidenceOverlap.Hits(Excerpt("https://a.example/2", 100, 200), s_evidence));

    private static GivenExcerpt Excerpt(string url, int start, int end) => new() { Url = url, Start = start, End = end, Text = "" };
}
