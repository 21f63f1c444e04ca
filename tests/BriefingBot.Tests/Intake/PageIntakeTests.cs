using BriefingBot.Chat.Ports;

namespace BriefingBot.Tests.Intake;

public sealed class PageIntakeTests : IntakeLab
{
    [Fact]
    public async Task A_page_is_loaded_under_its_address()
    {
        Site.With("/story", Page("Ferry", """<meta property="article:published_time" content="2026-11-24T08:00:00Z">"""));

        var report = await Load("/story#part");

        Assert.Equal((1, 0), (report.Added, report.RefusedCount));
        var article = Assert.Single(await Saved());
        Assert.Equal((Site.At("/story").AbsoluteUri, "Ferry", "2026-11-24T08:00:00+00:00"), (article.Url.AbsoluteUri, article.Title, article.Published.ToString()));
        Assert.Equal(1, (await Load("/story")).Unchanged);
    }

    [Fact]
    public async Task A_page_cannot_pass_for_one_of_another_site()
    {
        Site.With("/fake", Page("Ferry", """<link rel="canonical" href="https://famous.example/ferry">"""));

        await Load("/fake");

        Assert.Equal(Site.At("/fake"), Assert.Single(await Saved()).Url);
    }

    [Fact]
    public async Task A_page_that_knows_a_better_address_on_its_own_site_is_believed()
    {
        Site.With("/story?from=mail", Page("Ferry", $"""<link rel="canonical" href="{Site.At("/story")}">"""));

        await Load("/story?from=mail");

        Assert.Equal(Site.At("/story"), Assert.Single(await Saved()).Url);
    }

    [Fact]
    public async Task A_page_from_the_future_loses_its_date()
    {
        Site.With("/story", Page("Ferry", """<meta property="article:published_time" content="2030-01-01T08:00:00Z">"""));

        await Load("/story");

        Assert.Null(Assert.Single(await Saved()).Published);
    }

    [Fact]
    public async Task A_file_of_many_articles_keeps_their_addresses()
    {
        Site.With(
            "/set.jsonl",
            """
            {"url":"https://one.example/1","text":"The tide was low."}
            {"url":"https://two.example/2","text":"The tide was high."}
            broken
            """,
            "application/octet-stream");

        var report = await Load("/set.jsonl");

        Assert.Equal((2, 1), (report.Added, report.RefusedCount));
        Assert.Equal(["https://one.example/1", "https://two.example/2"], (await Saved()).Select(article => article.Url.AbsoluteUri).Order());
    }

    [Theory]
    [InlineData("/nothing", "no page at this address (404)")]
    [InlineData("/empty", "The file is empty")]
    [InlineData("/menu", "No article text")]
    [InlineData("/picture", "a picture")]
    [InlineData("/feed", "a feed")]
    public async Task What_cannot_be_loaded_is_told(string path, string words)
    {
        Site.With("/empty", "")
            .With("/menu", "<html><body><nav>Home</nav></body></html>")
            .With("/picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0], "text/html")
            .With("/feed", "<rss><channel/></rss>", "text/xml");

        var failure = await Assert.ThrowsAsync<IntakeException>(() => Load(path));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.Empty(await Saved());
    }

    [Fact]
    public async Task A_private_address_is_refused()
    {
        Fetching.AllowedPrivateHosts = [];
        Fetching.AllowedPorts = [Site.Port];

        var failure = await Assert.ThrowsAsync<IntakeException>(() => Load("/story"));

        Assert.Contains("only public addresses are fetched", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Site.Requests);
    }

    private Task<Core.Loading.LoadReport> Load(string path) => Articles.LoadPageAsync(Collection, Site.At(path), null, Cancellation);
}
