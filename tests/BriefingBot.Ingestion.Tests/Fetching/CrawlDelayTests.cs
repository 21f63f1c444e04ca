using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class CrawlDelayTests : FetchTest
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

    public CrawlDelayTests()
    {
        Clock = Time;
        Options.HostPauseSeconds = 2;
        Site.With("/a", "one", "text/plain").With("/b", "two", "text/plain");
    }

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10)]
    [InlineData("User-agent: *\nCrawl-Delay: 1.5", 1.5)]
    [InlineData("User-agent: *\nUser-agent: BriefingBot\nCrawl-delay: 10\nDisallow: /x", 10)]
    [InlineData("User-agent: *\nCrawl-delay: 10\nUser-agent: BriefingBot\nDisallow: /x", 0)]
    [InlineData("User-agent: BriefingBot\nCrawl-delay: 3\nUser-agent: other\nCrawl-delay: 60\nDisallow: /x", 3)]
    [InlineData("User-agent: other\nCrawl-delay: 60\nUser-agent: *\nCrawl-delay: 4", 4)]
    [InlineData("User-agent: *\nDisallow: /x\nCrawl-delay: 10\n\nUser-agent: BriefingBot\nCrawl-delay: 3", 3)]
    [InlineData("User-agent: *\nDisallow: /x\nCrawl-delay: 10\n\nUser-agent: BriefingBot\nDisallow: /x", 0)]
    [InlineData("User-agent: other\nCrawl-delay: 10", 0)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    [InlineData("User-agent: *\nCrawl-delay: -5", 0)]
    [InlineData("User-agent: *\nCrawl-delay: 1e99", 0)]
    [InlineData("User-agent: *\nCrawl-delay: 999999999999999999999999", 86400)]
    public void The_pause_that_is_asked_for_is_read(string file, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RobotsRules.Parse(file, "BriefingBot").CrawlDelay);

    [Fact]
    public void A_crawl_delay_ends_no_group() => Assert.False(
        RobotsRules.Parse("User-agent: BriefingBot\nCrawl-delay: 5\nUser-agent: other\nDisallow: /", "BriefingBot").Allows(new("https://a.example/x")));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /x", 2)]
    [InlineData("User-agent: *\nCrawl-delay: 1", 2)]
    [InlineData("User-agent: *\nCrawl-delay: 25", 25)]
    [InlineData("User-agent: *\nCrawl-delay: 600", 30)]
    public async Task Two_visits_keep_the_longer_of_both_pauses(string robots, int seconds)
    {
        Site.With("/robots.txt", robots, "text/plain");
        await Fetch("/a");
        var second = Fetch("/b");

        Assert.Equal(0, Site.Count("/b"));
        Assert.Equal(TimeSpan.FromSeconds(seconds), await Time.FireAsync(due => due != TimeSpan.FromSeconds(Options.MaxSeconds), Cancellation));

        await second;
        Assert.Equal(seconds == 30 ? 1 : 0, Told.Count);
    }

    [Fact]
    public async Task A_pause_that_is_too_long_is_told_whoever_runs_the_program()
    {
        Site.With("/robots.txt", "User-agent: *\nCrawl-delay: 86400", "text/plain");

        await Fetch("/a");

        Assert.Equal(
            $"The robots.txt of http://{Site.Host} asks for a pause of 86,400 seconds; 30 seconds are kept, which is the most.", Assert.Single(Told));
    }

    [Fact]
    public async Task Redirects_and_feeds_keep_the_same_pauses_as_pages_and_files_from_a_chat_none()
    {
        Site.Redirecting("/c", "/b");
        await Fetch("/a");
        await Fetcher.FetchAsync(new(Site.At("/a"), FetchPurpose.Attachment), Cancellation);
        var feed = Fetcher.FetchAsync(new(Site.At("/c"), FetchPurpose.Feed), Cancellation);

        Assert.Equal(s_pause, await Time.FireAsync(due => due == s_pause, Cancellation));
        Assert.Equal(s_pause, await Time.FireAsync(due => due == s_pause, Cancellation));

        Assert.Equal(Site.At("/b"), (await feed).Address);
    }

    [Fact]
    public async Task Waiting_for_its_turn_takes_nothing_from_the_time_for_the_server()
    {
        Options.HostPauseSeconds = 25;
        await Fetch("/a");
        var second = Fetch("/b");

        await Time.FireAsync(due => due == TimeSpan.FromSeconds(25), Cancellation);

        Assert.Equal("two"u8.ToArray(), (await second).Body.ToArray());
    }
}
