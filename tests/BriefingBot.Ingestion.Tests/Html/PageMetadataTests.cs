namespace BriefingBot.Ingestion.Tests.Html;

public sealed class PageMetadataTests : PageTest
{
    [Theory]
    [InlineData("<meta property='article:published_time' content='2026-02-03T08:15:00Z'>", "", "2026-02-03T08:15:00+00:00")]
    [InlineData("<meta name='dc.date' content='2026-01-02'>", "<ul><li>Received: 10 June 2025</li></ul>", "2026-01-02")]
    [InlineData("", "<p class=date>3. Februar 2026</p>", "2026-02-03")]
    [InlineData("", "<span class='entry-date'>3 de febrero de 2026</span>", "2026-02-03")]
    [InlineData("", "<div class=published>2026年2月3日</div>", "2026-02-03")]
    [InlineData("", "<time>Feb. 3rd, 2026</time>", "2026-02-03")]
    [InlineData("", "<p>Veröffentlicht: 03.02.2026, 08:15</p>", "2026-02-03")]
    [InlineData("<link rel=canonical href='https://quay.example/2026/02/03/ferry'>", "", "2026-02-03")]
    public void The_date_is_found(string head, string line, string expected) =>
        Assert.Equal(expected, Extract($"<html><head>{head}</head><body><article><h1>Ferry back</h1>{line}{Paragraphs(First, Second)}</article></body></html>").PublishedAt?.ToString());

    [Theory]
    [InlineData("<p class=date>3/4/2026</p>")]
    [InlineData("<p class=date>31 February 2026</p>")]
    [InlineData("<footer><span class=date>3 February 2026</span></footer>")]
    [InlineData("<p class=date>3 February 2027</p>")]
    [InlineData("<meta name=date content='2027-02-03T08:15:00Z'>")]
    [InlineData("<meta name=date content='0001-01-01T00:00:00Z'>")]
    [InlineData("<meta name=date content='1970-01-01T00:00:00Z'>")]
    public void A_date_that_is_not_sure_is_absent(string line) =>
        Assert.Null(Extract($"<html lang=en><body><article><h1>Ferry back</h1>{Paragraphs(First, Second)}</article>{line}</body></html>").PublishedAt);

    [Theory]
    [InlineData("\"mainEntityOfPage\": \"https://quay.example/ferry\"", "https://quay.example/ferry")]
    [InlineData("\"mainEntityOfPage\": {\"@type\": \"WebPage\", \"@id\": \"https://quay.example/ferry\"}", "https://quay.example/ferry")]
    [InlineData("\"url\": \"https://quay.example/ferry\"", "https://quay.example/ferry")]
    [InlineData("\"mainEntityOfPage\": \"https://quay.example/\"", "")]
    [InlineData("\"mainEntityOfPage\": true, \"url\": \"/ferry\"", "")]
    public void The_address_is_found_in_what_the_page_tells_programs(string property, string expected) =>
        Assert.Equal(expected, Extract(Page($"<script type='application/ld+json'>{{\"@type\": \"NewsArticle\", {property}}}</script>")).Url);

    [Fact]
    public void What_is_no_page_is_told_as_such() =>
        Assert.Contains("file of another kind", Extract([.. "%PDF-1.4\n"u8, .. new byte[64]]).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_date_in_the_future_gives_way_to_one_that_can_be() =>
        Assert.Equal("2026-02-03", Extract(Page("<meta property='article:published_time' content='2027-02-03'>", "<time datetime='2026-02-03'>Today</time>")).Published);

    [Fact]
    public void A_date_inside_what_is_named_after_a_sidebar_but_holds_the_article_is_found() =>
        Assert.Equal("2026-02-03", Extract($"<div class='with-sidebar'>{Page("", "<p class=date>3 February 2026</p>")}</div>").Published);

    [Fact]
    public void Authors_with_a_tag_each_are_all_told() =>
        Assert.Equal(["Ada Kai", "Bo Pier"], Extract(Page("<meta name=citation_author content='Ada Kai'><meta name=citation_author content='Bo Pier'>")).Authors);

    [Theory]
    [InlineData("<meta name='citation_author' content='Bo Ramirez'>", "", "Bo Ramirez")]
    [InlineData("", "<p class='byline'>By Tove Adeyemi</p>", "Tove Adeyemi")]
    [InlineData("", "<p>Von Ada Kai</p>", "Ada Kai")]
    [InlineData("", "<p>Ein Artikel von Ada Kai</p>", "Ada Kai")]
    [InlineData("", "<p class=byline>Published by</p><p class=byline>By Ada Kai 3 February 2026, 8:15</p>", "Ada Kai")]
    [InlineData("", "<span itemprop=author><span itemprop=name>Ada Kai</span></span>", "Ada Kai")]
    [InlineData("<script type='application/ld+json'>{'broken</script>", "<a rel=author href=/ada>Ada Kai</a>", "Ada Kai")]
    public void The_author_is_found(string head, string line, string expected) =>
        Assert.Equal([expected], Extract($"<html><head>{head}</head><body><article><h1>Ferry back</h1>{line}{Paragraphs(First, Second)}</article></body></html>").Authors);

    [Fact]
    public void What_the_page_does_not_tell_is_absent()
    {
        var page = Extract($"<article>{Paragraphs(First, Second)}</article>");

        Assert.Equal(("", "", "", 0), (page.Title, page.Url, page.Published, page.Authors.Count));
    }

    [Fact]
    public void An_author_told_by_reference_is_resolved()
    {
        const string graph = """
            {"@graph": [{"@type": "Article", "headline": "Ferry
            back", "author": {"@id": "#ada"}}, {"@type": "Person", "@id": "#ada", "name": "Ada Kai"}]}
            """;

        Assert.Equal(["Ada Kai"], Extract($"<script type='application/ld+json'>{graph}</script>{Paragraphs(First, Second)}").Authors);
    }
}
