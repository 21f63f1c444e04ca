using BriefingBot.Core.Loading;

namespace BriefingBot.Core.Tests.Loading;

public class LoadReportTests
{
    [Fact]
    public async Task WhatTheReaderRefused_IsReportedWithItsPlace()
    {
        var refused = new ReadOutcome.Refused("a.jsonl:7", "This line is no JSON. Mend it or take it out.");
        var report = await new LoadFixture().LoadAsync(refused, LoadFixture.Read("https://news.example/1"));
        Assert.Same(refused, Assert.Single(report.Refused));
        Assert.Equal((1, 1), (report.RefusedCount, report.Added));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public async Task AnArticleWithoutText_IsRefused(string text)
    {
        var report = await new LoadFixture().LoadAsync(LoadFixture.Read("https://news.example/1", text));
        var refused = Assert.Single(report.Refused);
        Assert.Equal("articles.jsonl:1", refused.Where);
        Assert.Contains("no text", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(0, report.Added);
    }

    [Fact]
    public async Task MoreRefusalsThanTheReportLists_AreCounted()
    {
        var report = await new LoadFixture().LoadAsync(
            [.. Enumerable.Range(1, 250).Select(line => new ReadOutcome.Refused($"a.jsonl:{line}", "No URL."))]);
        Assert.Equal(LoadReport.MaxListed, report.Refused.Count);
        Assert.Equal(250, report.RefusedCount);
    }

    [Fact]
    public async Task Warnings_AreReportedWithTheirPlace_UpToALimit()
    {
        var report = await new LoadFixture().LoadAsync(
        [
            .. Enumerable.Range(0, 150).Select(i => LoadFixture.Read($"https://news.example/{i}", warning: "NUL bytes were taken out.")),
            LoadFixture.Read("https://news.example/fine"),
        ]);
        Assert.Equal(LoadReport.MaxListed, report.Warnings.Count);
        Assert.All(report.Warnings, warning => Assert.Equal("articles.jsonl:1: NUL bytes were taken out.", warning));
        Assert.Equal(151, report.Added);
    }
}
