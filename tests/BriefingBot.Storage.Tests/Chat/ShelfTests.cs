using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;
using BriefingBot.Storage.Chat;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Chat;

public sealed class ShelfTests : StorageTest
{
    private SqliteArticleShelf Shelf => new(Room.Database);

    [Fact]
    public async Task Read_GivesPagesOfTheNamedCollectionsOnly_NewestFirst()
    {
        await Room.SaveAsync(AnArticle.At("id:1").PublishedOn("2020-01-01"), "server-1");
        await Room.SaveAsync(AnArticle.At("id:2").PublishedOn("2020-01-03"), "wire");
        await Room.SaveAsync(AnArticle.At("id:3").PublishedOn("2020-01-02"), "server-2");
        await Room.SaveAsync(AnArticle.At("id:4"), "server-1");

        var first = await Shelf.ReadAsync(Request("server-1", "wire") with { Take = 2 }, Cancellation);
        var second = await Shelf.ReadAsync(Request("server-1", "wire") with { Skip = 2, Take = 2 }, Cancellation);

        Assert.Equal(["id:2", "id:1"], Urls(first));
        Assert.Equal(3, first.Total);
        Assert.Equal(["id:4"], Urls(second));
    }

    [Fact]
    public async Task Read_WithTimes_TakesADayAsThatDayInEveryZoneNearUtc()
    {
        await Room.SaveAsync(AnArticle.At("id:day").PublishedOn("2020-05-04"));
        await Room.SaveAsync(AnArticle.At("id:instant").PublishedOn("2020-05-04T03:00:00+00:00"));
        var newYork = new DateTimeOffset(2020, 5, 4, 0, 0, 0, TimeSpan.FromHours(-4));

        var found = await Shelf.ReadAsync(Request("default") with { From = newYork, Before = newYork.AddDays(1) }, Cancellation);

        Assert.Equal(["id:day"], Urls(found));
    }

    [Fact]
    public async Task Read_OfAnOutletOrAPartOfATitle_TakesWildcardsAsLetters()
    {
        await Room.SaveAsync(AnArticle.At("id:1").From("The Post").Titled("100% sure"));
        await Room.SaveAsync(AnArticle.At("id:2").From("Wire").Titled("100 sure"));

        Assert.Equal(["id:1"], Urls(await Shelf.ReadAsync(Request("default") with { Outlet = "THE POST" }, Cancellation)));
        Assert.Equal(["id:1"], Urls(await Shelf.ReadAsync(Request("default") with { Containing = "0% S" }, Cancellation)));
    }

    [Fact]
    public async Task Outlets_AreCountedMostFirst()
    {
        await Room.SaveAsync(AnArticle.At("id:1").From("Wire"));
        await Room.SaveAsync(AnArticle.At("id:2").From("Post"));
        await Room.SaveAsync(AnArticle.At("id:3").From("post"));
        await Room.SaveAsync(AnArticle.At("id:4").From("Other"), "server-2");

        var outlets = await Shelf.OutletsAsync([CollectionName.Default], "", 10, Cancellation);

        Assert.Equal([2, 1], outlets.Select(outlet => outlet.Articles));
        Assert.Equal("Wire", Assert.Single(await Shelf.OutletsAsync([CollectionName.Default], "WI", 10, Cancellation)).Outlet);
    }

    [Fact]
    public async Task Search_OfSeveralCollectionsAndOneOutlet_FindsThoseOnly()
    {
        await Room.SaveAsync(AnArticle.At("id:own").From("Post").Saying("The harbour opened."), "server-1");
        await Room.SaveAsync(AnArticle.At("id:shared").From("post").Saying("The harbour opened."), "wire");
        await Room.SaveAsync(AnArticle.At("id:outlet").From("Wire").Saying("The harbour opened."), "server-1");
        await Room.SaveAsync(AnArticle.At("id:other").From("Post").Saying("The harbour opened."), "server-2");
        var asked = Room.Asking("harbour", "server-1") with { AlsoIn = [CollectionName.Parse("wire"), CollectionName.Parse("missing")] };

        Assert.Equal(["id:outlet", "id:own", "id:shared"], (await Room.ByWordsAsync(asked)).Order(StringComparer.Ordinal));
        var ofPost = asked with { Outlet = "POST" };
        Assert.Equal(["id:own", "id:shared"], (await Room.ByWordsAsync(ofPost)).Order(StringComparer.Ordinal));
        Assert.Equal(2, Room.Index.Search(ofPost, Cancellation).ArticlesSearched);
    }

    private static ShelfRequest Request(params string[] collections) => new() { Collections = [.. collections.Select(CollectionName.Parse)], Take = 10 };

    private static string[] Urls(ShelfPage page) => [.. page.Articles.Select(article => article.Url.OriginalString)];
}
