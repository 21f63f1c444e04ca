using BriefingBot.Ingestion.Feeds;
using BriefingBot.Intake;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Tests.Intake;

public sealed class ItemNeedsTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly ListedItem s_item = new(new FeedItem { Title = FeedText.Plain("Low tide") }, new(ItemKey.Of("1"), null), null);

    [Fact]
    public void What_was_never_read_is_new_and_what_is_as_it_was_needs_nothing()
    {
        Assert.Equal(ItemNeed.New, ItemNeeds.Of(s_item, s_now));
        Assert.Equal(ItemNeed.None, Need(new(ItemKey.Of("1"), IsLoaded: true, Tries: 0) { Stamp = s_item.Stamp }));
        Assert.Equal(ItemNeed.None, Need(new(ItemKey.Of("1"), IsLoaded: true, Tries: 0) { Stamp = null }));
    }

    [Theory]
    [InlineData(1, ItemNeed.Retry)]
    [InlineData(2, ItemNeed.Retry)]
    [InlineData(3, ItemNeed.None)]
    public void What_failed_is_tried_three_times(int tries, object need) =>
        Assert.Equal((ItemNeed)need, Need(new(ItemKey.Of("1"), IsLoaded: false, tries) { Stamp = s_item.Stamp }));

    [Theory]
    [InlineData(0, 29, ItemNeed.RereadLater)]
    [InlineData(0, 30, ItemNeed.Reread)]
    [InlineData(1, 59, ItemNeed.RereadLater)]
    [InlineData(1, 60, ItemNeed.Reread)]
    [InlineData(9, 512 * 30, ItemNeed.Reread)]
    [InlineData(9, (512 * 30) - 1, ItemNeed.RereadLater)]
    [InlineData(10, 1_000_000, ItemNeed.None)]
    public void What_has_changed_is_read_again_ever_more_seldom_and_ten_times_at_most(int rereads, int minutes, object need)
    {
        var changed = new StoredItem(ItemKey.Of("1"), IsLoaded: true, Tries: 0)
        {
            Stamp = ItemKey.Of("High tide"),
            ReadAt = s_now.AddMinutes(-minutes),
            Rereads = rereads,
        };

        Assert.Equal((ItemNeed)need, Need(changed));
        Assert.Equal((ItemNeed)need, Need(changed with { IsLoaded = false, Tries = rereads + ItemNeeds.MaxTries, Rereads = 0 }));
    }

    private static ItemNeed Need(StoredItem known) => ItemNeeds.Of(s_item with { Known = known }, s_now);
}
