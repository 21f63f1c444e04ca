using BriefingBot.Ingestion.Feeds;
using BriefingBot.Intake;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Tests.Intake;

public sealed class ListedItemsTests
{
    [Theory]
    [InlineData("https://a.example/1#from=feed", "https://a.example/1#from=mail")]
    [InlineData("https://a.example/1?utm_source=feed&id=7", "https://a.example/1?id=7&utm_campaign=x")]
    [InlineData("https://a.example/1?xtor=RSS-3", "https://a.example/1")]
    [InlineData("https://a.example/1?fbclid=a&gclid=b", "https://a.example/1?")]
    public void Links_that_differ_in_what_tracks_readers_are_one(string one, string other)
    {
        Assert.Equal(Listed(Item("1", one)).Identity.Link, Listed(Item("2", other)).Identity.Link);
        Assert.Equal(Listed(Item(one, null)).Identity.Id, Listed(Item(other, null)).Identity.Id);
    }

    [Theory]
    [InlineData("https://a.example/1", "https://a.example/2")]
    [InlineData("https://a.example/?p=1", "https://a.example/?p=2")]
    public void Links_that_differ_otherwise_are_two(string one, string other) =>
        Assert.NotEqual(Listed(Item("1", one)).Identity.Link, Listed(Item("2", other)).Identity.Link);

    [Fact]
    public void A_link_is_another_where_the_publication_is()
    {
        Assert.Equal(Listed(Item("1", "https://a.example/1", 3)).Identity.Link, Listed(Item("2", "https://a.example/1", 3)).Identity.Link);
        Assert.NotEqual(Listed(Item("1", "https://a.example/1", 3)).Identity.Link, Listed(Item("2", "https://a.example/1", 4)).Identity.Link);
    }

    [Fact]
    public void An_id_that_was_folded_is_known_as_it_stands_in_the_feed_too()
    {
        const string Id = "https://a.example/1?utm_source=feed";

        Assert.Equal(ItemKey.Of(Id), Listed(Item(Id, null)).Identity.RawId);
        Assert.Null(Listed(Item("tag:a.example,2026:1", null)).Identity.RawId);
    }

    [Fact]
    public void A_page_that_several_items_share_tells_none_of_them()
    {
        var items = ListedItems.Of([Item("1", "https://a.example/log#1"), Item("2", "https://a.example/log#2")]);

        Assert.All(items, item => Assert.Null(item.Identity.Link));
        Assert.Equal(["#1", "#2"], items.Select(item => item.Link!.Fragment));
    }

    [Fact]
    public void Ids_that_only_their_fragment_tells_apart_stay_apart()
    {
        var items = ListedItems.Of([Item("https://a.example/log#1", null), Item("https://a.example/log#2", null)]);

        Assert.NotEqual(items[0].Identity.Id, items[1].Identity.Id);
    }

    [Fact]
    public void The_link_of_an_item_alone_on_its_page_has_no_fragment() =>
        Assert.Equal("https://a.example/1", Listed(Item("1", "https://a.example/1#top")).Link!.AbsoluteUri);

    [Fact]
    public void The_newest_come_first_and_what_has_no_date_stays_where_it_stood()
    {
        var items = ListedItems.Of([Item("b", null, 2), Item("b2", null), Item("a", null, 1), Item("d", null, 4), Item("d2", null)]);

        Assert.Equal(["d", "d2", "b", "b2", "a"], ListedItems.NewestFirst(items).Select(item => item.Item.OwnId));
    }

    [Fact]
    public void An_item_says_something_else_when_its_title_its_text_or_its_dates_change()
    {
        var item = Item("1", null, 3) with { Title = FeedText.Plain("Low tide"), Content = FeedText.Plain("On Monday.") };
        FeedItem[] changed =
        [
            item with { Title = FeedText.Plain("High tide") },
            item with { Content = FeedText.Plain("On Tuesday.") },
            item with { Updated = item.Published },
            Item("1", null, 4) with { Title = item.Title, Content = item.Content },
        ];

        Assert.All(changed, other => Assert.NotEqual(Listed(item).Stamp, Listed(other).Stamp));
        Assert.Equal(Listed(item).Stamp, Listed(item with { OwnId = "2", Enclosures = ["https://a.example/picture.jpg"] }).Stamp);
    }

    private static ListedItem Listed(FeedItem item) => Assert.Single(ListedItems.Of([item]));

    private static FeedItem Item(string id, string? link, int? day = null) => new()
    {
        OwnId = id,
        Link = link is null ? null : new(link),
        Published = day is { } number ? new("", new(2026, 11, number, 0, 0, 0, TimeSpan.Zero), DatePrecision.Instant) : null,
    };
}
