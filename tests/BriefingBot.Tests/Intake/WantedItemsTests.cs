using System.Diagnostics;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Intake.Following;

namespace BriefingBot.Tests.Intake;

public sealed class WantedItemsTests
{
    private static readonly DateTimeOffset s_first = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_a_feed_of_50000_items_the_newest_are_fetched_and_the_order_kept()
    {
        var start = Stopwatch.GetTimestamp();
        var feed = new Feed { Items = [.. Enumerable.Range(0, 50_000).Select(number => Item(number))] };

        var (items, leftOut) = WantedItems.Of(feed, new(10));

        Assert.Equal(Enumerable.Range(49_990, 10).Select(number => $"item {number}"), items.Select(item => item.OwnId));
        Assert.Equal(49_990, leftOut);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Items_that_the_feed_gives_whole_cost_nothing()
    {
        var whole = Item(1) with { Content = FeedText.Plain(new string('x', 1000)) };

        var (items, leftOut) = WantedItems.Of(new() { Items = [whole, Item(2), Item(2), Item(3)] }, new(1));

        Assert.Equal(["item 1", "item 3"], items.Select(item => item.OwnId));
        Assert.Equal(1, leftOut);
    }

    [Fact]
    public void A_part_of_a_budget_takes_from_the_whole()
    {
        var whole = new LinkBudget(3);
        var part = new LinkBudget(2, whole);

        Assert.Equal([true, true, false], [part.TryTake(), part.TryTake(), part.TryTake()]);
        Assert.Equal((1, 0), (whole.Left, part.Left));
        Assert.Equal([true, false], [whole.TryTake(), new LinkBudget(5, whole).TryTake()]);
    }

    private static FeedItem Item(int number) => new()
    {
        OwnId = $"item {number}",
        Link = new($"https://harbour.example/{number}"),
        Updated = new("", s_first.AddMinutes(number), DatePrecision.Instant),
    };
}
