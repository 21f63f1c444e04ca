using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Tests.Articles;

public sealed class PublishedAtTests
{
    [Theory]
    [InlineData("2019-12-16", "2019-12-16", "2019-12-16")]
    [InlineData("2019-12-16T08:30:00+09:00", "2019-12-16", "2019-12-15")]
    [InlineData("2019-12-16T23:30:00-05:00", "2019-12-16", "2019-12-17")]
    [InlineData("2019-12-16T23:30:00Z", "2019-12-16", "2019-12-16")]
    [InlineData("2019-12-16T23:30:00", "2019-12-16", "2019-12-16")]
    public void A_date_keeps_the_publishers_day_and_knows_that_of_utc(string text, string day, string utcDay)
    {
        Assert.True(PublishedAt.TryParse(text, out var published));
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), published.Date);
        Assert.Equal(DateOnly.Parse(utcDay, System.Globalization.CultureInfo.InvariantCulture), published.UtcDate);
    }

    [Theory]
    [InlineData("2019-12-16")]
    [InlineData("2019-12-16T08:30:00+09:00")]
    public void What_is_printed_is_read_back(string text)
    {
        Assert.True(PublishedAt.TryParse(text, out var published));
        Assert.True(PublishedAt.TryParse(published.ToString(), out var again));
        Assert.Equal(published, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2019-02-30")]
    [InlineData("16/12/2019")]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PublishedAt.TryParse(text, out _));
}
