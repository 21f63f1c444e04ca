using BriefingBot.Ingestion.Feeds;

namespace BriefingBot.Ingestion.Tests.Feeds;

public sealed class FeedDateTests : FeedTest
{
    [Theory]
    [InlineData("Tue, 03 Feb 2026 08:15:00 GMT", "2026-02-03T08:15:00Z")]
    [InlineData("Tue, 3 Feb 26 08:15 +0530", "2026-02-03T02:45:00Z")]
    [InlineData("2026-02-03T08:15:00.25+09:00", "2026-02-02T23:15:00Z")]
    [InlineData("20260203", "2026-02-03T00:00:00Z")]
    [InlineData("2026-034", "2026-02-03T00:00:00Z")]
    [InlineData("Tue Feb  3 08:15:00 2026", "2026-02-03T08:15:00Z")]
    [InlineData("2026/02/03 08:15:00 JST", "2026-02-02T23:15:00Z")]
    [InlineData("Feb 3, 2026 8:15 PM", "2026-02-03T20:15:00Z")]
    [InlineData("3. Februar 2026 08:15 MEZ", "2026-02-03T07:15:00Z")]
    [InlineData("3 de febrero de 2026", "2026-02-03T00:00:00Z")]
    [InlineData("2026년 2월 3일 08:15", "2026-02-02T23:15:00Z")]
    [InlineData("2026-02-03T24:00:00Z", "2026-02-04T00:00:00Z")]
    [InlineData("Tue, 03 Feb 2026 08:15:00 +0100 (CET)", "2026-02-03T07:15:00Z")]
    public void Read_AFormThatFeedsWrite_GivesItsTime(string written, string expected) =>
        Assert.Equal(expected, FeedDate.Read(written, Time.GetUtcNow())?.ToIso());

    [Theory]
    [InlineData("Mon, 26 Jan 2026 16:31:00 ET", "2026-01-26T21:31:00Z")]
    [InlineData("Mon, 27 Jul 2026 16:31:00 ET", "2026-07-27T20:31:00Z")]
    [InlineData("Sun, 08 Mar 2026 01:59:00 PT", "2026-03-08T09:59:00Z")]
    [InlineData("Sun, 08 Mar 2026 03:00:00 PT", "2026-03-08T10:00:00Z")]
    [InlineData("Sun, 30 Oct 2005 01:00:00 CT", "2005-10-30T06:00:00Z")]
    [InlineData("Mon, 27 Jul 2026 16:31:00 EST", "2026-07-27T21:31:00Z")]
    public void Read_ZoneLetters_MeanWhatTheySayOnThatDay(string written, string expected) =>
        Assert.Equal(expected, FeedDate.Read(written, Time.GetUtcNow())?.ToIso());

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Tue, 30 Feb 2026 08:15:00 GMT")]
    [InlineData("2026-02-03T08:61:00Z")]
    [InlineData("2026-02-03T08:15:00+15:00")]
    [InlineData("03/04/2026")]
    [InlineData("0000-01-01")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("-0013")]
    public void Read_WhatIsNoDate_GivesNone(string written) => Assert.Null(FeedDate.Read(written, Time.GetUtcNow()));

    [Theory]
    [InlineData("2026-11-25T12:59:00Z", true)]
    [InlineData("2026-11-25T13:01:00Z", false)]
    [InlineData("2026-11-26", true)]
    [InlineData("2026-11-27", false)]
    [InlineData("2038-01-19T03:14:07Z", false)]
    public void Read_ADateInTheFuture_IsRefusedUnlessAClockMayBeWrong(string written, bool isRead) =>
        Assert.Equal(isRead, FeedDate.Read(written, Time.GetUtcNow()) is not null);

    [Theory]
    [InlineData("2026-02-03T08:15:00+09:00", "2026-02-03T08:15:00+09:00")]
    [InlineData("2026-02-03 08:15", "2026-02-03")]
    [InlineData("2026-02", null)]
    public void PublishedAt_TellsNoMoreThanIsWritten(string written, string? expected) =>
        Assert.Equal(expected, FeedDate.Read(written, Time.GetUtcNow())?.PublishedAt?.ToString());
}
