using BriefingBot.Ingestion.Feeds;
using BriefingBot.Intake;
using BriefingBot.Storage.Feeds;
using CsCheck;

namespace BriefingBot.Tests.Intake;

public sealed class ItemGapsTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(60, 20, 60)]
    [InlineData(60, 500, 60)]
    [InlineData(1440, 5, 1440)]
    public void The_dates_of_the_last_items_tell_how_busy_a_feed_is(int everyMinutes, int count, int minutes) => Assert.Equal(
        TimeSpan.FromMinutes(minutes),
        ItemGaps.ByDates(Dated([.. Enumerable.Range(1, count).Select(i => s_now.AddMinutes(-i * everyMinutes))]), s_now));

    [Fact]
    public void A_feed_that_went_silent_grows_quieter_with_time()
    {
        var items = Dated([.. Enumerable.Range(0, 20).Select(i => s_now.AddMinutes(-i))]);

        Assert.Equal(TimeSpan.FromDays(10) + TimeSpan.FromMinutes(19), ItemGaps.ByDates(items, s_now.AddDays(10)) * 20);
    }

    [Fact]
    public void Dates_that_tell_nothing_are_not_believed()
    {
        Assert.Null(ItemGaps.ByDates(Dated(s_now, s_now), s_now));
        Assert.Equal(TimeSpan.Zero, ItemGaps.ByDates(Dated(s_now.AddHours(1), s_now.AddHours(1), s_now.AddHours(1)), s_now));
    }

    [Theory]
    [InlineData(0, 63)]
    [InlineData(1, 60)]
    [InlineData(2, 57)]
    [InlineData(20, 3)]
    [InlineData(200, 3)]
    public void Without_dates_what_came_in_the_last_hour_tells_it(int arrived, int minutes) => Assert.Equal(
        TimeSpan.FromMinutes(minutes),
        ItemGaps.ByArrivals(new() { ItemGap = TimeSpan.FromHours(1), CheckedAt = s_now.AddHours(-1) }, arrived, s_now));

    [Fact]
    public void Before_the_first_check_nothing_is_known() => Assert.Null(ItemGaps.ByArrivals(FeedState.New, 5, s_now));

    [Fact]
    public void Steady_arrivals_lead_to_their_own_gap_wherever_one_begins() => Gen.Select(Gen.Int[1, 5000], Gen.Int[1, 5000]).Sample((begin, minutes) =>
    {
        var gap = TimeSpan.FromMinutes(begin);
        for (var i = 0; i < 400; i++)
        {
            gap = ItemGaps.ByArrivals(new() { ItemGap = gap, CheckedAt = s_now.AddMinutes(-minutes) }, 1, s_now)!.Value;
        }

        return Math.Abs(gap.TotalMinutes - minutes) < 1;
    });

    private static ListedItem[] Dated(params DateTimeOffset[] dates) =>
        [.. dates.Select(date => new ListedItem(new FeedItem { Published = new("", date, DatePrecision.Instant) }, new(ItemKey.Of("x"), null), null))];
}
