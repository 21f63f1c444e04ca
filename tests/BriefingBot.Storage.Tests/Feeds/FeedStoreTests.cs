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
        Assert.Equal([first, elsewhere], await Feeds.ListDueAsync(s_noon, Cancellation));
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
        var state = new FeedState
        {
            Title = "Harbour \0 News",
            ETag = "W/\"7\"",
            LastModified = "Wed, 25 Nov 2026 08:00:00 GMT",
            CheckedAt = s_noon,
            NextCheck = s_noon.AddMinutes(40),
            Problem = "The site is away.",
            FailingSince = s_noon.AddDays(-2),
            Failures = 7,
            IsGone = true,
            ItemGap = TimeSpan.FromHours(3),
        };

        await Feeds.SaveAsync(feed!.Id, state, Cancellation);

        Assert.Equal(state, (await new SqliteFeedStore(Open().Database).FindAsync(s_harbour, s_feed, Cancellation))!.State);
    }

    [Fact]
    public async Task FeedsThatAreDue_AreThoseWhoseTimeHasCome_ButNoneThatIsGone()
    {
        (string, int?, bool)[] feeds = [("now", 0, false), ("later", 1, false), ("long", -60, false), ("gone", null, true), ("new", null, false)];
        foreach (var (name, next, isGone) in feeds)
        {
            var feed = await AddAsync(new($"https://harbour.example/{name}"));
            await Feeds.SaveAsync(feed!.Id, new() { NextCheck = next is { } minutes ? s_noon.AddMinutes(minutes) : null, IsGone = isGone }, Cancellation);
        }

        Assert.Equal(["/new", "/long", "/now"], (await Feeds.ListDueAsync(s_noon, Cancellation)).Select(feed => feed.Address.AbsolutePath));
    }

    private ValueTask<StoredFeed?> AddAsync(Uri address, int most = 5) => Feeds.AddAsync(s_harbour, address, most, Cancellation);
}
