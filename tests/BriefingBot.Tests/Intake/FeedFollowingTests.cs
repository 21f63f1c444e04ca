using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;

namespace BriefingBot.Tests.Intake;

public sealed class FeedFollowingTests : FeedLab
{
    [Fact]
    public async Task Following_a_feed_reads_it_once_and_again_changes_nothing()
    {
        Offer(Item("1"));

        var feed = await Follow();

        Assert.Equal((Address, "Harbour News", null, null), (feed.Address, feed.Title, feed.CheckedAt, feed.Problem));
        Assert.Equal(feed, await Feeds.AddAsync(Collection, new(Address + "#top"), Cancellation));
        Assert.Equal([feed], await Feeds.ListAsync(Collection, Cancellation));
        Assert.Empty(await Feeds.ListAsync(CollectionName.Default, Cancellation));
        Assert.Equal(1, Site.Count("/feed"));
    }

    [Theory]
    [InlineData("<html><body>News</body></html>", "not a feed")]
    [InlineData(null, "no page at this address (404)")]
    public async Task What_is_no_feed_is_not_followed(string? content, string words)
    {
        if (content is not null)
        {
            Site.With("/feed", content);
        }

        Assert.Contains(words, (await Assert.ThrowsAsync<IntakeException>(Follow)).Message, StringComparison.Ordinal);
        Assert.Empty(await Feeds.ListAsync(Collection, Cancellation));
    }

    [Fact]
    public async Task A_collection_follows_no_more_feeds_than_it_may()
    {
        Options.MaxFeeds = 1;
        Offer();
        Site.With("/other", "<rss><channel/></rss>");
        await Follow();

        var failure = await Assert.ThrowsAsync<IntakeException>(() => Feeds.AddAsync(Collection, Site.At("/other"), Cancellation));

        Assert.Contains("Remove one first", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_feeds_that_are_followed_are_checked()
    {
        Assert.Contains("No feeds", (await Assert.ThrowsAsync<IntakeException>(Check)).Message, StringComparison.Ordinal);
        Offer();
        await Follow();

        await Assert.ThrowsAsync<IntakeException>(() => Feeds.CheckAsync(Collection, Site.At("/other"), null, Cancellation));
        Assert.True(await Feeds.RemoveAsync(Collection, Address, Cancellation));
        Assert.False(await Feeds.RemoveAsync(Collection, Address, Cancellation));
    }
}
