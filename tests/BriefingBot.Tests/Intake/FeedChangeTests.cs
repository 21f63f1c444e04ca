using System.Text.Json;
using BriefingBot.Storage.Feeds;
using BriefingBot.Testing;

namespace BriefingBot.Tests.Intake;

public sealed class FeedChangeTests : FeedLab
{
    private const string Morning = "Wed, 25 Nov 2026 08:00:00 GMT";
    private const string Noon = "Wed, 25 Nov 2026 11:40:00 GMT";

    [Fact]
    public async Task An_item_that_changes_is_read_again_and_is_no_new_article()
    {
        var text = string.Join(' ', Enumerable.Range(1, 30).Select(gauge => $"At gauge {gauge} the tide was low on Monday."));
        Offer(Tracked("Tide is low", "RSS-3", Morning));
        Site.With("/tide", Untitled(text));
        await Follow();
        Assert.Equal(1, (await Check()).Added);
        Offer(Tracked("Tide is high", "RSS-9", Noon));
        Site.With("/tide", Untitled(text + " At night it was high."));
        Time.Advance(TimeSpan.FromMinutes(30));

        var report = await Check();

        Assert.Equal((0, 1), (report.Added, report.Updated));
        var article = Assert.Single(await Saved());
        Assert.Equal(("Tide is high", text + " At night it was high."), (article.Title, article.Text));
        Assert.Equal("2026-11-25T08:00:00+00:00 2026-11-25T11:40:00+00:00", $"{article.Published} {article.Updated}");
    }

    [Fact]
    public async Task An_item_that_changes_with_every_fetch_is_read_ever_more_seldom()
    {
        Site.With("/tide", Page("Tide"));
        Offer(Tracked("Tide", "RSS", Morning));
        await Follow();
        await Check();
        for (var minutes = 5; minutes <= 24 * 60; minutes += 5)
        {
            Time.Advance(TimeSpan.FromMinutes(5));
            Offer(Tracked($"Tide {minutes}", "RSS", Morning));
            await Check();
        }

        // Read once, and again after 30, 90, 210, 450 and 930 minutes.
        Assert.Equal(6, Site.Count("/tide"));
    }

    [Fact]
    public async Task A_change_that_is_to_be_read_later_is_not_lost_when_the_feed_stays_as_it_is()
    {
        Site.With("/tide", Page("Tide"));
        Offer(Tracked("Tide", "RSS", Morning));
        await Follow();
        await Check();
        Offer(Tracked("High tide", "RSS", Morning));
        await Check();
        Time.Advance(TimeSpan.FromMinutes(30));

        await Check();

        Assert.DoesNotContain("If-None-Match", Site.Requests.Last(head => head.StartsWith("GET /feed", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(2, Site.Count("/tide"));
    }

    [Fact]
    public async Task What_failed_for_good_is_tried_again_when_it_changes()
    {
        Offer(Tracked("Tide", "RSS", Morning));
        await Follow();
        for (var i = 0; i < 4; i++)
        {
            await Check();
        }

        Assert.Equal(3, Site.Count("/tide"));
        Site.With("/tide", Page("Tide"));
        Offer(Tracked("Tide, now with a page", "RSS", Morning));
        Time.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal(1, (await Check()).Added);
    }

    [Fact]
    public async Task An_article_whose_address_changes_while_its_id_stays_is_not_taken_for_another_item()
    {
        Offer("<item><guid isPermaLink='false'>7</guid><title>Tide</title><link>/low</link></item>");
        Site.With("/low", Page("Low"));
        await Follow();
        await Check();
        Offer("<item><guid isPermaLink='false'>7</guid><title>Tide</title><link>/high</link></item>");

        await Check();

        Assert.Equal(0, Site.Count("/high"));
    }

    [Fact]
    public async Task A_briefing_that_is_new_every_day_at_one_address_is_read_every_day()
    {
        for (var day = 1; day <= 15; day++)
        {
            Offer($"<item><guid isPermaLink='false'>{day}</guid><title>Briefing</title><link>/briefing</link><pubDate>2026-11-{day:00}</pubDate></item>");
            Site.With("/briefing", Page($"Day {day}"));
            await Follow();
            await Check();
            Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(15, Site.Count("/briefing"));
        Assert.Equal(Text("Day 15"), Assert.Single(await Saved()).Text);
    }

    [Fact]
    public async Task An_item_that_an_older_version_has_loaded_is_not_new()
    {
        var id = Site.At("/tide#xtor=RSS").AbsoluteUri;
        Offer($"<item><guid>{id}</guid><title>Tide</title><link>/tide</link></item>");
        await Follow();
        var feed = Assert.Single(await FeedStore.ListAsync(Collection, Cancellation));
        var raw = new ItemIdentity(ItemKey.Of(id), null);
        await FeedStore.NoteAsync(feed.Id, [new(raw, KnownAs: null, IsLoaded: true, ItemKey.Of("Tide"))], Time.GetUtcNow(), Cancellation);

        await Check();

        Assert.Equal(0, Site.Count("/tide"));
    }

    [Fact]
    public async Task The_newest_of_many_items_are_loaded_first_wherever_they_stand()
    {
        Options.MaxFeedItems = 2;
        Offer([.. new[] { 3, 5, 1, 4 }.Select(day => $"<item><title>{day}</title><link>/{day}</link><pubDate>2026-11-0{day}</pubDate></item>")]);
        for (var day = 1; day <= 5; day++)
        {
            Site.With($"/{day}", Page($"Story {day}"));
        }

        await Follow();
        await Check();

        Assert.Equal(["/5", "/4"], (await Saved()).Select(article => article.Url.AbsolutePath));
    }

    [Fact]
    public async Task Of_more_items_than_any_feed_of_news_lists_the_newest_are_loaded()
    {
        Options.MaxFeedItems = 2;
        var start = Time.GetUtcNow().AddDays(-10);
        Offer([.. Enumerable.Range(0, 6_000).Select(i => $"<item><link>/{i}</link><pubDate>{start.AddMinutes(i):yyyy-MM-ddTHH:mmZ}</pubDate></item>")]);
        Site.With("/5999", Page("Newest")).With("/5998", Page("New")).With("/5997", Page("Less new"));
        await Follow();

        await Check();
        await Check();

        Assert.Equal(["/5999", "/5998", "/5997"], (await Saved()).Select(article => article.Url.AbsolutePath));
        Assert.Equal(4, Site.Requests.Count(head => head.StartsWith("GET /5", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_sequence_of_the_cases_gives_one_article_that_is_new_once()
    {
        var shared = EvaluationData.Find();
        Assert.SkipWhen(shared is null, $"The evaluation data is not here; set {EvaluationData.Variable} to its folder.");
        var folder = Path.Combine(shared, "cases", "08-same-story-new-date-and-fragment");
        using var expected = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "expected.json"), Cancellation));
        var after = expected.RootElement.GetProperty("after");
        var page = new Uri(after.GetProperty("canonical_link").GetString()!);
        await FollowCase(folder, "input.1.xml", page);
        Site.With(page.AbsolutePath, Untitled(Text("The minister")));
        var first = await Check();
        await FollowCase(folder, "input.2.xml", page);
        Time.Advance(TimeSpan.FromMinutes(30));

        var second = await Check();

        Assert.Equal((1, 0, 1), (first.Added, second.Added, second.Updated));
        var saved = await Saved();
        Assert.Equal(expected.RootElement.GetProperty("stored_articles").GetInt32(), saved.Count);
        Assert.Equal(after.GetProperty("announce_again").GetBoolean(), second.Added > 0);
        Assert.Equal(
            (Site.At(page.AbsolutePath).AbsoluteUri, after.GetProperty("title").GetString()), (saved[0].Url.AbsoluteUri, saved[0].Title));
        Assert.Equal(after.GetProperty("first_published").GetDateTimeOffset(), saved[0].Published!.Value.Instant);
        Assert.Equal(after.GetProperty("updated").GetDateTimeOffset(), saved[0].Updated!.Value.Instant);
    }

    private async Task FollowCase(string folder, string file, Uri page)
    {
        var feed = await File.ReadAllTextAsync(Path.Combine(folder, file), Cancellation);
        var (there, here) = (page.GetLeftPart(UriPartial.Authority), Site.At("/").GetLeftPart(UriPartial.Authority));
        Site.With("/feed", feed.Replace(there, here, StringComparison.Ordinal), "text/xml");
        await Follow();
    }

    private static string Untitled(string text) => $"<html><body><article><p>{text}</p></article></body></html>";

    private static string Tracked(string title, string tracking, string date) =>
        $"<item><title>{title}</title><link>/tide#xtor={tracking}</link><guid isPermaLink='false'>/tide#xtor={tracking}</guid><pubDate>{date}</pubDate></item>";
}
