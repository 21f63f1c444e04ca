namespace BriefingBot.Ingestion.Tests.Html;

public sealed class PageUpdateTests : PageTest
{
    private const string Published = "<meta property='article:published_time' content='2026-02-03T08:15:00Z'>";

    [Theory]
    [InlineData("<meta property='article:modified_time' content='2026-02-04T09:00:00Z'>", "2026-02-04T09:00:00+00:00")]
    [InlineData("<meta property='og:updated_time' content='2026-02-03T08:16:00Z'>", "2026-02-03T08:16:00+00:00")]
    [InlineData("<meta itemprop=dateModified content='2026-02-04'>", "2026-02-04")]
    [InlineData("<meta name='last-modified' content='4 February 2026'>", "2026-02-04")]
    public void A_later_change_is_told(string head, string expected) =>
        Assert.Equal(expected, Extract(Page(Published + head)).UpdatedAt?.ToString());

    [Theory]
    [InlineData("<meta property='article:modified_time' content='2026-02-03T08:15:00Z'>")]
    [InlineData("<meta property='article:modified_time' content='2026-02-03T09:15:00+01:00'>")]
    [InlineData("<meta property='article:modified_time' content='2026-02-02T08:15:00Z'>")]
    [InlineData("<meta property='article:modified_time' content='2026-02-03'>")]
    [InlineData("<meta property='article:modified_time' content='2031-02-03'>")]
    [InlineData("<meta property='article:modified_time' content='lately'>")]
    [InlineData("")]
    public void What_is_no_later_change_is_absent(string head) => Assert.Equal("", Extract(Page(Published + head)).Updated);

    [Fact]
    public void Json_ld_goes_first() =>
        Assert.Equal(
            "2026-02-05",
            Extract(Page(Published + JsonLd("\"dateModified\":\"2026-02-05\"") + "<meta property='article:modified_time' content='2026-02-04'>")).Updated);

    [Fact]
    public void A_change_without_a_publication_is_told() =>
        Assert.Equal("2026-02-04", Extract(Page("<meta property='article:modified_time' content='2026-02-04'>")).Updated);
}
