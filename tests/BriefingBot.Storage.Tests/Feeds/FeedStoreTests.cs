using BriefingBot.Core.Articles;
using BriefingBot.Storage.Feeds;
using BriefingBot.Storage.Tests.Support;

namespace BriefingBot.Storage.Tests.Feeds;

public sealed class FeedStoreTests : StorageTest
{
    private static readonly CollectionName s_harbour = CollectionName.Parse("harbour");
    private static readonly Uri s_feed = new("https://harbour.example/feed");
    private static readonly DateTimeOffset s_noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private SqliteFeedStore Feeds => new(Room.Database);

    [Fact]
    public async Task AFeed_IsFollowedOnce_InEachCollection()
    {
        var first = await AddAsync(s_feed);
        var again = await AddAsync(s_feed);
        var elsewhere = await Feeds.AddAsync(CollectionName.Default, s_feed, 5, Cancellation);

        Assert.Equal(first, again);
        Assert.Equal((s_harbour, s_feed, FeedState.New), (first!.Collection, first.Address, first.State));
        Assert.NotEqual(first.Id, elsewhere!.Id);
        Assert.Equal([first], await Feeds.ListAsync(s_harbour, Cancellation));
        Assert.Equal([first, elsewhere], await Feeds.ListAllAsync(Cancellation));
    }

    [Fact]
    public async Task ACollection_FollowsNoMoreThanItMay_ButKeepsWhatItFollows()
    {
        await AddAsync(new("https://harbour.example/b"), most: 2);
        await AddAsync(new("https://harbour.example/a"), most: 2);

        Assert.Null(await AddAsync(new("https://harbour.example/c"), most: 2));
        Assert.NotNull(await AddAsync(new("https://harbour.example/a"), most: 2));
        Assert.Equal(["/a", "/b"], (await Feeds.ListAsync(s_harbour, Cancellation)).Select(feed => feed.Address.AbsolutePath));
    }

    [Fact]
    public async Task WhatIsKnownOfAFeed_OutlivesTheProcess()
    {
        var feed = await AddAsync(s_feed);
        var state = new FeedState("Harbour \0 News", "W/\"7\"", "Wed, 25 Nov 2026 08:00:00 GMT", s_noon, "The site is away.");

        await Feeds.SaveAsync(feed!.Id, state, Cancellation);

        Assert.Equal(state, (await new SqliteFeedStore(Open().Database).FindAsync(s_harbour, s_feed, Cancellation))!.State);
    }

    [Fact]
    public async Task AFeedThatIsRemoved_IsGone_WithItsItems()
    {
        var feed = await AddAsync(s_feed);
        await Feeds.NoteAsync(feed!.Id, [(ItemKey.Of("1"), true)], s_noon, Cancellation);

        Assert.True(await Feeds.RemoveAsync(s_harbour, s_feed, Cancellation));
        Assert.False(await Feeds.RemoveAsync(s_harbour, s_feed, Cancellation));

        await Feeds.SaveAsync(feed.Id, FeedState.New, Cancellation);
        await Feeds.NoteAsync(feed.Id, [(ItemKey.Of("2"), true)], s_noon, Cancellation);
        Assert.Null(await Feeds.FindAsync(s_harbour, s_feed, Cancellation));
        Assert.Empty(await Feeds.SettledAsync(feed.Id, [ItemKey.Of("1"), ItemKey.Of("2")], 1, Cancellation));
    }

    [Fact]
    public async Task AnItem_IsSettled_WhenItIsLoadedOrWasTriedOftenEnough()
    {
        var feed = await AddAsync(s_feed);
        ItemKey[] items = [ItemKey.Of("loaded"), ItemKey.Of("failing"), ItemKey.Of("new")];
        await Feeds.NoteAsync(feed!.Id, [(items[0], true), (items[1], false)], s_noon, Cancellation);

        Assert.Equal([items[0]], await Feeds.SettledAsync(feed.Id, items, 2, Cancellation));
        await Feeds.NoteAsync(feed.Id, [(items[1], false)], s_noon, Cancellation);
        Assert.Equal([items[0], items[1]], await Feeds.SettledAsync(feed.Id, items, 2, Cancellation));
    }

    [Fact]
    public async Task OfManyItems_TheOldestAreForgotten()
    {
        var feed = await AddAsync(s_feed);
        await Feeds.NoteAsync(feed!.Id, [(ItemKey.Of("old"), true)], s_noon, Cancellation);
        await Feeds.NoteAsync(
            feed.Id, [.. Enumerable.Range(0, 6000).Select(i => (ItemKey.Of($"{i}"), true))], s_noon.AddDays(1), Cancellation);

        Assert.Equal([ItemKey.Of("0")], await Feeds.SettledAsync(feed.Id, [ItemKey.Of("old"), ItemKey.Of("0")], 1, Cancellation));
    }

    private ValueTask<StoredFeed?> AddAsync(Uri address, int most = 5) => Feeds.AddAsync(s_harbour, address, most, Cancellation);
}
