using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Tests;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2024-02-03", "2024-02-03")]
    [InlineData("2024-02-03T09:30:00+0900", "2024-02-03T09:30:00+09:00")]
    [InlineData("Sat, 03 Feb 2024 09:30:00 GMT", "2024-02-03T09:30:00+00:00")]
    [InlineData("Sat, 3 Feb 2024 09:30:00 +0900", "2024-02-03T09:30:00+09:00")]
    [InlineData("3 Feb 2024 09:30 GMT", "2024-02-03T09:30:00+00:00")]
    [InlineData("2024-02-03 09:30:00 UTC", "2024-02-03T09:30:00+00:00")]
    [InlineData(" February 3, 2024 ", "2024-02-03")]
    [InlineData("3 Feb 2024", "2024-02-03")]
    [InlineData("Saturday, February 3, 2024", "2024-02-03")]
    [InlineData("2024/02/03", "2024-02-03")]
    [InlineData("20240203", "2024-02-03")]
    public void Forms_that_can_be_read_in_one_way_only_are_read(string text, string expected)
    {
        Assert.True(PublicationDate.TryParse(text, out var published));
        Assert.Equal(expected, published.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("02/03/2024")]
    [InlineData("2024-02-30")]
    [InlineData("Sunday, February 3, 2024")]
    [InlineData("yesterday")]
    [InlineData("2024")]
    public void Others_are_not(string text) => Assert.False(PublicationDate.TryParse(text, out _));
}
