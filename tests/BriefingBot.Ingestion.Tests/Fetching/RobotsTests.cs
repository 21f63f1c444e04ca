using BriefingBot.Ingestion.Fetching;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class RobotsTests : FetchTest
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/a", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news/", "/news/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: briefingbot\nDisallow: /x", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: BriefingBot/1.0\nDisallow: /", "/a", false)]
    [InlineData("User-agent: BriefingBotLong\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /*?session=", "/a?session=1", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /ä", "/%C3%A4/b", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("User-agent: * # all\r\nDisallow: /a # this", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    public void The_rules_are_read_as_the_standard_says(string file, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Parse(file, "BriefingBot").Allows(new($"https://site.example{path}")));

    [Fact]
    public void A_file_that_forbids_everything_does_so_whatever_else_stands_in_it() => Gen.String.Sample(rest =>
        !RobotsRules.Parse($"User-agent: *\nDisallow: /\n{rest}", "BriefingBot").Allows(new("https://site.example/a/b?c=d")));

    [Fact]
    public async Task A_page_that_the_site_wants_left_alone_is_left_alone()
    {
        Site.With("/robots.txt", "User-agent: BriefingBot\nDisallow: /closed", "text/plain").With("/closed", "secret").With("/open", "news");

        Assert.Contains("robots.txt asks programs to leave this page alone", (await Refusal("/closed")).Message, StringComparison.Ordinal);
        await Fetch("/open");

        Assert.Equal((0, 1), (Site.Count("/closed"), Site.Count("/robots.txt")));
    }

    [Fact]
    public async Task A_redirect_to_such_a_page_is_not_followed()
    {
        Site.With("/robots.txt", "User-agent: *\nDisallow: /closed", "text/plain").Redirecting("/open", "/closed").With("/closed", "secret");

        await Refusal("/open");

        Assert.Equal(0, Site.Count("/closed"));
    }

    [Fact]
    public async Task A_site_that_cannot_tell_now_is_left_alone()
    {
        Site.With("/robots.txt", "", "text/plain", 503).With("/a", "news");

        Assert.Contains("robots.txt cannot be read now", (await Refusal("/a")).Message, StringComparison.Ordinal);
        Assert.Equal(0, Site.Count("/a"));
    }

    [Theory]
    [InlineData("/closed", false)]
    [InlineData("/late", true)]
    public async Task Of_a_file_that_is_too_long_the_beginning_counts(string path, bool isFetched)
    {
        const string Start = "User-agent: *\nDisallow: /closed\n";
        var untilTheSlash = new string('\n', (500 * 1024) - Start.Length - "Disallow: /".Length);
        Site.With("/robots.txt", $"{Start}{untilTheSlash}Disallow: /late{new string('\n', 100 * 1024)}", "text/plain").With(path, "news");

        Assert.Equal(isFetched, await Record.ExceptionAsync(() => Fetch(path)) is null);

        Assert.Equal(isFetched ? 1 : 0, Site.Count(path));
    }

    [Fact]
    public async Task A_file_behind_redirects_without_end_is_as_good_as_none()
    {
        Site.Redirecting("/robots.txt", "/robots.txt").With("/a", "news");

        await Fetch("/a");

        Assert.Equal(6, Site.Count("/robots.txt"));
    }

    [Fact]
    public async Task The_rules_are_read_again_after_an_hour()
    {
        Clock = Time;
        Site.With("/a", "news");
        await Fetch("/a");
        Site.With("/robots.txt", "User-agent: *\nDisallow: /", "text/plain");
        Time.Advance(TimeSpan.FromMinutes(59));
        await Fetch("/a");
        Time.Advance(TimeSpan.FromMinutes(1));

        await Refusal("/a");
    }

    [Fact]
    public async Task Files_that_people_handed_in_are_not_the_sites_to_forbid()
    {
        Site.With("/robots.txt", "User-agent: *\nDisallow: /", "text/plain").With("/file", "news", "text/plain");

        await Fetcher.FetchAsync(new(Site.At("/file"), FetchPurpose.Attachment), Cancellation);

        Assert.Equal(0, Site.Count("/robots.txt"));
    }
}
