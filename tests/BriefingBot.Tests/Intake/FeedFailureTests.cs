using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Intake;

namespace BriefingBot.Tests.Intake;

public sealed class FeedFailureTests : FeedLab
{
    [Fact]
    public async Task A_feed_that_moved_for_good_is_followed_at_its_new_address()
    {
        Offer(Item("1", Text("One")));
        await Follow();
        await Check();
        Site.Redirecting("/feed", "/feeds", 301).Redirecting("/feeds", "/feed.xml", 308)
            .With("/feed.xml", $"<rss><channel>{Item("1", Text("One"))}{Item("2", Text("Two"))}</channel></rss>", "text/xml");

        Assert.Equal(1, (await Check()).Added);

        Assert.Equal(Site.At("/feed.xml"), (await Only()).Address);
        await Check();
        Assert.Equal((3, 2), (Site.Count("/feed"), Site.Count("/feed.xml")));
    }

    [Theory]
    [InlineData(302, "<rss><channel/></rss>")]
    [InlineData(301, "<html><body>The news has moved.</body></html>")]
    public async Task A_feed_that_only_may_have_moved_stays_where_it_was(int status, string content)
    {
        Offer(Item("1", Text("One")));
        await Follow();
        Site.Redirecting("/feed", "/elsewhere", status).With("/elsewhere", content);

        await Check();

        Assert.Equal(Address, (await Only()).Address);
    }

    [Fact]
    public async Task Two_feeds_that_move_to_one_address_become_one_that_knows_the_items_of_both()
    {
        var content = $"<rss><channel>{Item("1", Text("One"))}{Item("2", Text("Two"))}</channel></rss>";
        Offer(Item("1", Text("One")));
        Site.With("/new", $"<rss><channel>{Item("2", Text("Two"))}</channel></rss>");
        await Follow();
        await Feeds.AddAsync(Collection, Site.At("/new"), Cancellation);
        await Check();
        Site.Redirecting("/feed", "/new", 301).With("/new", content);

        await Feeds.CheckAsync(Collection, Address, null, Cancellation);

        Assert.Equal(Site.At("/new"), (await Only()).Address);
        Assert.Equal(2, (await Saved()).Count);
    }

    [Fact]
    public async Task A_feed_that_has_moved_before_it_is_followed_is_followed_where_it_is()
    {
        Site.Redirecting("/feed", "/feed.xml", 301).With("/feed.xml", "<rss><channel/></rss>");

        Assert.Equal(Site.At("/feed.xml"), (await Follow()).Address);
    }

    [Fact]
    public async Task A_feed_that_is_gone_for_good_is_asked_again_only_where_somebody_asks_for_it_alone()
    {
        Offer(Item("1", Text("One")));
        await Follow();
        Site.With("/feed", "", "text/xml", 410);
        await CheckDue();
        Time.Advance(TimeSpan.FromDays(30));
        await CheckDue();

        var refused = Assert.Single((await Check()).Refused);

        Assert.Equal((2, true), (Site.Count("/feed"), (await Only()).IsGone));
        Assert.Contains("removed for good (410)", refused.Reason, StringComparison.Ordinal);
        Offer(Item("1", Text("One")));
        Assert.Equal(1, (await Feeds.CheckAsync(Collection, Address, null, Cancellation)).Added);
        Assert.False((await Only()).IsGone);
    }

    [Fact]
    public async Task A_feed_that_fails_is_left_alone_longer_and_longer_and_says_since_when()
    {
        Offer();
        await Follow();
        Site.With("/feed", "", "text/xml", 404);
        var start = Time.GetUtcNow();
        var asked = new List<int>();
        for (var minutes = 0; minutes <= 9 * 60; minutes++)
        {
            var before = Site.Count("/feed");
            await CheckDue();
            if (Site.Count("/feed") > before)
            {
                asked.Add(minutes);
            }

            Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(5, asked.Count);
        Assert.All(asked.Zip(asked.Skip(1), (one, next) => next - one).Index(), pause => Assert.InRange(pause.Item, 30 << pause.Index, (33 << pause.Index) + 1));
        Assert.Equal(start, (await Only()).FailingSince);
        Assert.True((await Only()).NextCheck > Time.GetUtcNow());
    }

    [Fact]
    public async Task A_server_that_asks_for_patience_sets_the_next_check()
    {
        Offer();
        await Follow();
        Site.With("/feed", "", "text/xml", 503, "Retry-After: 7200");

        await Check();

        Assert.InRange((await Only()).NextCheck!.Value - Time.GetUtcNow(), TimeSpan.FromHours(2), TimeSpan.FromHours(2.2));
    }

    [Theory]
    [InlineData("<ttl>60</ttl>", "", 60)]
    [InlineData("", "Cache-Control: public, max-age=5400", 90)]
    [InlineData("<ttl>60</ttl>", "Cache-Control: max-age=5400", 90)]
    [InlineData("<ttl>60</ttl>", "Cache-Control: no-cache, max-age=5400", 60)]
    [InlineData("<ttl>100000</ttl>", "", 240)]
    [InlineData("<ttl>soon</ttl>", "Cache-Control: max-age=never", 30)]
    public async Task A_feed_that_says_how_long_it_holds_is_not_asked_earlier(string told, string header, int minutes)
    {
        Site.With("/feed", $"<rss><channel>{told}</channel></rss>", "text/xml", 200, header.Length > 0 ? [header] : []);
        await Follow();

        await Check();

        Assert.InRange((await Only()).NextCheck!.Value - Time.GetUtcNow(), TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(1.1 * minutes));
    }

    [Fact]
    public async Task A_check_that_breaks_off_is_not_done_again_at_once()
    {
        Offer(Item("1", Text("One")));
        await Follow();
        var feed = Assert.Single(await FeedStore.ListDueAsync(Time.GetUtcNow(), Cancellation));
        var schedule = new FeedSchedule(Options, new Random(1), Time);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Checking(new Broken(), schedule).RunAsync(feed, null, Cancellation));

        Assert.Empty(await FeedStore.ListDueAsync(Time.GetUtcNow(), Cancellation));
        Time.Advance(TimeSpan.FromMinutes(Options.MinFeedMinutes));
        await CheckDue();
        Assert.Single(await Saved());
    }

    [Fact]
    public async Task An_article_that_the_store_does_not_take_is_dealt_with_and_not_tried_again()
    {
        Offer(Item("1", Text("One")));
        await Follow();
        var feed = Assert.Single(await FeedStore.ListDueAsync(Time.GetUtcNow(), Cancellation));
        var check = Checking(new Refusing(), new(Options, new Random(1), Time));

        var report = await check.RunAsync(feed, null, Cancellation);

        Assert.Equal("It was removed.", Assert.Single(report.Refused).Reason);
        feed = Assert.Single(await FeedStore.ListAsync(Collection, Cancellation));
        Assert.Equal("\"7\"", feed.State.ETag);
        Assert.Equal(0, (await check.RunAsync(feed, null, Cancellation)).RefusedCount);
    }

    private FeedCheck Checking(IArticleLoader loader, FeedSchedule schedule) =>
        new(FeedStore, Fetcher, new(Options, FeedStore, new(Pages, new FeedArticles(Limits), Time), schedule, loader, Time), schedule, Time);

    private sealed class Broken : IArticleLoader
    {
        public Task<LoadReport> LoadAsync(
            CollectionName collection, IAsyncEnumerable<ReadOutcome> articles, IProgress<LoadProgress>? progress, CancellationToken cancellation) =>
            Task.FromException<LoadReport>(new InvalidOperationException("a fault"));
    }

    /// <summary>Reads all and refuses all, as a store does with what was removed from it by hand.</summary>
    private sealed class Refusing : IArticleLoader
    {
        public async Task<LoadReport> LoadAsync(
            CollectionName collection, IAsyncEnumerable<ReadOutcome> articles, IProgress<LoadProgress>? progress, CancellationToken cancellation)
        {
            var read = await articles.OfType<ReadOutcome.Read>().ToListAsync(cancellation);
            return LoadReports.Empty with { RefusedCount = read.Count, Refused = [.. read.Select(one => new ReadOutcome.Refused(one.Where, "It was removed."))] };
        }
    }
}
