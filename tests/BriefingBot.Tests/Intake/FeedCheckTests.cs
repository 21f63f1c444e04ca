using System.Text;
using BriefingBot.Core.Loading;
using BriefingBot.Testing;

namespace BriefingBot.Tests.Intake;

public sealed class FeedCheckTests : FeedLab
{
    [Fact]
    public async Task What_the_feed_gives_whole_is_taken_from_it_and_the_rest_from_its_page()
    {
        Offer(Item("whole", Text("Whole")), Item("teaser", "A teaser."));
        Site.With("/teaser", Page("Teaser"));
        await Follow();

        var report = await Check();

        Assert.Equal((2, 0), (report.Added, report.RefusedCount));
        Assert.Equal((0, 1), (Site.Count("/whole"), Site.Count("/teaser")));
        Assert.Contains(Text("Teaser"), (await Saved()).Select(article => article.Text));
        Assert.All(await Saved(), article => Assert.Equal("2026-11-25T08:00:00+00:00", article.Published.ToString()));
    }

    [Fact]
    public async Task An_item_that_is_loaded_is_not_fetched_again()
    {
        Offer(Item("1"));
        Site.With("/1", Page("One")).With("/2", Page("Two"));
        await Follow();
        await Check();
        Offer(Item("2"), Item("1"));

        var report = await Check();

        Assert.Equal((1, 0), (report.Added, report.Unchanged));
        Assert.Equal((1, 1), (Site.Count("/1"), Site.Count("/2")));
    }

    [Fact]
    public async Task Of_many_new_items_some_are_loaded_and_the_rest_at_the_next_check()
    {
        Options.MaxFeedItems = 2;
        Offer([.. Enumerable.Range(1, 3).Select(i => Item($"{i}", Text($"Story {i}")))]);
        await Follow();

        Assert.Equal(2, (await Check()).Added);
        Assert.Equal(1, (await Check()).Added);
        Assert.Equal(0, (await Check()).Added);
    }

    [Fact]
    public async Task A_feed_that_did_not_change_is_not_sent_again_once_all_of_it_is_loaded()
    {
        Options.MaxFeedItems = 1;
        Offer(Item("1", Text("One")), Item("2", Text("Two")));
        await Follow();

        await Check();
        await Check();
        Assert.DoesNotContain("If-None-Match", Site.Requests.Last(), StringComparison.Ordinal);
        Site.With("/feed", "", "text/xml", 304);
        var report = await Check();

        Assert.Contains("If-None-Match: \"7\"", Site.Requests.Last(), StringComparison.Ordinal);
        Assert.Equal(0, LoadedOrRefused(report));
    }

    [Fact]
    public async Task An_item_that_fails_is_tried_at_three_checks_and_then_left()
    {
        Offer(Item("gone"));
        await Follow();

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(1, (await Check()).RefusedCount);
        }

        Assert.Equal(0, (await Check()).RefusedCount);
        Assert.Equal(3, Site.Count("/gone"));
    }

    [Fact]
    public async Task A_feed_that_cannot_be_read_is_among_the_refused_and_says_why_until_it_can()
    {
        Offer(Item("1", Text("One")));
        await Follow();
        Site.With("/feed", "", "text/xml", 404);

        var refused = Assert.Single((await Check()).Refused);

        Assert.Equal(Address.AbsoluteUri, refused.Where);
        Assert.Equal((Time.GetUtcNow(), refused.Reason), ((await Only()).CheckedAt!.Value, (await Only()).Problem));
        Offer(Item("1", Text("One")));
        Assert.Equal(1, (await Check()).Added);
        Assert.Null((await Only()).Problem);
    }

    [Fact]
    public async Task A_link_into_the_private_network_is_refused_and_the_rest_is_loaded()
    {
        Offer("<item><title>Trap</title><link>http://169.254.169.254/latest</link></item>", Item("1", Text("One")));
        await Follow();

        var report = await Check();

        Assert.Equal((1, 1), (report.Added, report.RefusedCount));
        Assert.Contains("only public addresses", report.Refused[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_feeds_are_counted_as_one_load()
    {
        Offer(Item("1", Text("One")));
        Site.With("/other", $"<rss><channel>{Item("2", Text("Two"))}</channel></rss>");
        await Follow();
        await Feeds.AddAsync(Collection, Site.At("/other"), Cancellation);
        var told = new Told();

        var report = await Feeds.CheckAsync(Collection, null, told, Cancellation);

        Assert.Equal(2, report.Added);
        Assert.Equal([1, 2], told.Articles);
    }

    [Fact]
    public async Task A_round_checks_what_is_due_and_survives_what_fails()
    {
        Site.With("/broken", "<rss><channel/></rss>");
        await Feeds.AddAsync(Collection, Site.At("/broken"), Cancellation);
        Site.With("/broken", "", "text/xml", 404);
        Offer(Item("1", Text("One")));
        await Follow();

        await Round.RunAsync(Cancellation);
        await Round.RunAsync(Cancellation);

        Assert.Single(await Saved());
        Assert.Equal((2, 2), (Site.Count("/feed"), Site.Count("/broken")));
        Time.Advance(1.1 * TimeSpan.FromMinutes(Options.FeedMinutes));
        await Round.RunAsync(Cancellation);
        Assert.Equal((3, 3), (Site.Count("/feed"), Site.Count("/broken")));
    }

    [Fact]
    public async Task A_feed_that_is_removed_before_its_turn_in_the_round_is_not_asked()
    {
        const int AtOnce = 4;
        foreach (var name in Enumerable.Range(0, AtOnce + 1))
        {
            Site.With($"/{name}", "<rss><channel/></rss>");
            await Feeds.AddAsync(Collection, Site.At($"/{name}"), Cancellation);
        }

        foreach (var name in Enumerable.Range(0, AtOnce))
        {
            BeforeAnswering($"/{name}", async stop => await Feeds.RemoveAsync(Collection, Site.At($"/{AtOnce}"), stop));
        }

        await Round.RunAsync(Cancellation);

        Assert.Equal((2, 1), (Site.Count("/0"), Site.Count($"/{AtOnce}")));
    }

    [Fact]
    public async Task A_feed_that_is_removed_before_its_turn_is_not_asked_by_hand_either()
    {
        Site.With("/early", "<rss><channel/></rss>");
        await Feeds.AddAsync(Collection, Site.At("/early"), Cancellation);
        Offer(Item("1", Text("One")));
        await Follow();
        BeforeAnswering("/early", async stop => await Feeds.RemoveAsync(Collection, Address, stop));

        await Check();

        Assert.Equal((2, 1), (Site.Count("/early"), Site.Count("/feed")));
    }

    [Fact]
    public async Task A_feed_that_was_checked_before_its_turn_is_checked_as_it_is_known_by_then()
    {
        Site.With("/early", "<rss><channel/></rss>");
        await Feeds.AddAsync(Collection, Site.At("/early"), Cancellation);
        Offer(Item("1", Text("One")));
        await Follow();
        BeforeAnswering("/early", async stop => await Feeds.CheckAsync(Collection, Address, null, stop));

        await Check();

        Assert.Contains("If-None-Match: \"7\"", Site.Requests.Last(), StringComparison.Ordinal);
    }

    private void BeforeAnswering(string path, Func<CancellationToken, Task> act) => Site.With(path, "", async (stream, stop) =>
    {
        await act(stop);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(TestSite.Head(404, "Content-Length: 0")), stop);
    });

    private static int LoadedOrRefused(LoadReport report) => report.Added + report.Updated + report.Unchanged + report.RefusedCount;

    private sealed class Told : IProgress<LoadProgress>
    {
        public List<int> Articles { get; } = [];

        public void Report(LoadProgress value) => Articles.Add(value.Articles);
    }
}
