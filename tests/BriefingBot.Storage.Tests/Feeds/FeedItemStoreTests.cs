using BriefingBot.Core.Articles;
using BriefingBot.Storage.Feeds;
using BriefingBot.Storage.Tests.Support;

namespace BriefingBot.Storage.Tests.Feeds;

public sealed class FeedItemStoreTests : StorageTest
{
    private static readonly CollectionName s_harbour = CollectionName.Parse("harbour");
    private static readonly DateTimeOffset s_noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly ItemKey s_stamp = ItemKey.Of("Low tide");
    private static readonly ItemKey s_other = ItemKey.Of("High tide");

    private SqliteFeedStore Feeds => new(Room.Database);

    [Fact]
    public async Task AnItem_IsKnownAgain_ByItsIdOrElseByItsLink()
    {
        var feed = await AddAsync("feed");
        await NoteAsync(feed, Note("1", "a"));

        var known = new StoredItem(ItemKey.Of("1"), IsLoaded: true, Tries: 0) { Stamp = s_stamp, ReadAt = s_noon };
        Assert.Equal(known, await FindAsync(feed, Item("1", "a")));
        Assert.Equal(known, await FindAsync(feed, Item("1", "b")));
        Assert.Equal(known, await FindAsync(feed, Item("2", "a")));
        Assert.Equal(known, await FindAsync(feed, Item("1", null)));
        Assert.Null(await FindAsync(feed, Item("2", "b")));
        Assert.Null(await FindAsync(feed, Item("2", null)));
        Assert.Null(await FindAsync(await AddAsync("other"), Item("1", "a")));
    }

    [Fact]
    public async Task AnItemThatAnOlderVersionKept_IsKnownAgain_ByItsIdAsItStandsInTheFeed()
    {
        var feed = await AddAsync("feed");
        await NoteAsync(feed, Note("raw"));

        Assert.Equal(ItemKey.Of("raw"), (await FindAsync(feed, Item("folded", null) with { RawId = ItemKey.Of("raw") }))?.Key);
        await NoteAsync(feed, Note("folded"));
        Assert.Equal(ItemKey.Of("folded"), (await FindAsync(feed, Item("folded", null) with { RawId = ItemKey.Of("raw") }))?.Key);
    }

    [Fact]
    public async Task AnItem_CountsItsFailures_UntilItGivesAnArticle()
    {
        var feed = await AddAsync("feed");
        await NoteAsync(feed, Note("1", isLoaded: false));
        await NoteAsync(feed, Note("1", isLoaded: false, stamp: s_other));

        Assert.Equal((false, 2, 0, s_other), Facts(await FindAsync(feed, Item("1", null))));
        await NoteAsync(feed, Note("1"));
        Assert.Equal((true, 2, 0, s_stamp), Facts(await FindAsync(feed, Item("1", null))));
    }

    [Fact]
    public async Task AnItemThatIsReadAgain_KeepsWhatItSaid_WhenThatFails()
    {
        var feed = await AddAsync("feed");
        await NoteAsync(feed, Note("1"));
        await NoteAsync(feed, Note("1", stamp: s_other));
        await NoteAsync(feed, Note("1", isLoaded: false, stamp: ItemKey.Of("gone")));

        var known = await FindAsync(feed, Item("1", null));

        Assert.Equal((true, 1, 2, s_other), Facts(known));
    }

    [Fact]
    public async Task AnItemThatIsKnownAsAnother_StaysThatOne()
    {
        var feed = await AddAsync("feed");
        await NoteAsync(feed, Note("1", "a"));
        await NoteAsync(feed, Note("2", "a", stamp: s_other) with { KnownAs = ItemKey.Of("1") });

        Assert.Equal((true, 0, 1, s_other), Facts(await FindAsync(feed, Item("1", null))));
        Assert.Null(await FindAsync(feed, Item("2", null)));
    }

    [Fact]
    public async Task AFeedThatIsRemoved_IsGone_WithItsItems()
    {
        var feed = await AddAsync("feed");
        await NoteAsync(feed, Note("1"));

        Assert.True(await Feeds.RemoveAsync(s_harbour, feed.Address, Cancellation));
        Assert.False(await Feeds.RemoveAsync(s_harbour, feed.Address, Cancellation));

        await Feeds.SaveAsync(feed.Id, FeedState.New, Cancellation);
        await NoteAsync(feed, Note("2"));
        Assert.Null(await Feeds.FindAsync(s_harbour, feed.Address, Cancellation));
        Assert.Null(await Feeds.MoveAsync(feed.Id, new("https://harbour.example/moved"), Cancellation));
        Assert.Null(await FindAsync(feed, Item("1", null)));
        Assert.Null(await FindAsync(feed, Item("2", null)));
    }

    [Fact]
    public async Task OfManyItems_ThoseAreForgotten_ThatWereListedTheLongestAgo()
    {
        var feed = await AddAsync("feed");
        await NoteAsync(feed, Note("old"), Note("old but listed"));
        await Feeds.NoteAsync(feed.Id, [.. Enumerable.Range(0, 6000).Select(i => Note($"{i}"))], s_noon.AddDays(2), Cancellation);

        await Feeds.NoteListedAsync(feed.Id, [(ItemKey.Of("old but listed"), s_other)], s_noon.AddDays(2), Cancellation);

        Assert.Null(await FindAsync(feed, Item("old", null)));
        Assert.NotNull(await FindAsync(feed, Item("0", null)));
        Assert.Equal(s_other, (await FindAsync(feed, Item("old but listed", null)))!.Stamp);
    }

    [Fact]
    public async Task AFeedThatMoves_KeepsItsItems()
    {
        var feed = await AddAsync("old");
        await NoteAsync(feed, Note("1"));

        var moved = await Feeds.MoveAsync(feed.Id, new("https://harbour.example/new"), Cancellation);

        Assert.Equal((feed.Id, "/new"), (moved!.Id, moved.Address.AbsolutePath));
        Assert.NotNull(await FindAsync(moved, Item("1", null)));
    }

    [Fact]
    public async Task AFeedThatMoves_ToOneThatIsFollowed_BecomesOneWithIt_AndNoItemIsForgotten()
    {
        var feed = await AddAsync("old");
        var other = await AddAsync("new");
        await NoteAsync(feed, Note("both", isLoaded: false), Note("old"));
        await NoteAsync(other, Note("both", "a"), Note("new", stamp: s_other));

        var moved = await Feeds.MoveAsync(feed.Id, other.Address, Cancellation);

        Assert.Equal(moved, Assert.Single(await Feeds.ListAsync(s_harbour, Cancellation)));
        Assert.Equal((feed.Id, other.Address), (moved!.Id, moved.Address));
        Assert.Equal((true, 1, 0, s_stamp), Facts(await FindAsync(moved, Item("both", null))));
        Assert.NotNull(await FindAsync(moved, Item("x", "a")));
        Assert.NotNull(await FindAsync(moved, Item("old", null)));
        Assert.Equal((true, 0, 0, s_other), Facts(await FindAsync(moved, Item("new", null))));
    }

    private static (bool, int, int, ItemKey?) Facts(StoredItem? item) => (item!.IsLoaded, item.Tries, item.Rereads, item.Stamp);

    private static ItemIdentity Item(string id, string? link) => new(ItemKey.Of(id), link is null ? null : ItemKey.Of(link));

    private static ItemNote Note(string id, string? link = null, bool isLoaded = true, ItemKey? stamp = null) =>
        new(Item(id, link), KnownAs: null, isLoaded, stamp ?? s_stamp);

    private async Task<StoredFeed> AddAsync(string name) =>
        (await Feeds.AddAsync(s_harbour, new($"https://harbour.example/{name}"), 5, Cancellation))!;

    private async Task NoteAsync(StoredFeed feed, params ItemNote[] notes) => await Feeds.NoteAsync(feed.Id, notes, s_noon, Cancellation);

    private async Task<StoredItem?> FindAsync(StoredFeed feed, ItemIdentity item) =>
        (await Feeds.FindItemsAsync(feed.Id, [item], Cancellation)).GetValueOrDefault(item);
}
