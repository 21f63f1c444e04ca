using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Store;

public sealed class CatalogTests : StorageTest
{
    [Fact]
    public async Task List_NewestPublicationFirst_UndatedLast()
    {
        await Room.SaveAsync(AnArticle.At("id:undated"));
        await Room.SaveAsync(AnArticle.At("id:old").PublishedOn("2019-05-01"));
        await Room.SaveAsync(AnArticle.At("id:evening").PublishedOn("2020-05-01T20:00:00+00:00"));
        await Room.SaveAsync(AnArticle.At("id:morning").PublishedOn("2020-05-01T21:00:00+13:00"));
        await Room.SaveAsync(AnArticle.At("id:elsewhere").PublishedOn("2021-05-01"), "other");

        Assert.Equal(["id:evening", "id:morning", "id:old", "id:undated"], await ListAsync("default"));
        Assert.Empty(await ListAsync("unknown"));
    }

    [Fact]
    public async Task List_MoreThanAPage_IsComplete()
    {
        string[] urls = [.. Enumerable.Range(0, 230).Select(i => $"id:{i}")];
        foreach (var url in urls)
        {
            await Room.SaveAsync(AnArticle.At(url));
        }

        Assert.Equal(urls, await ListAsync("default"));
    }

    [Fact]
    public async Task ReadHeaders_InTheOrderAskedFor_WithoutThoseThatAreGone()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        await Room.SaveAsync(AnArticle.At("id:2"));
        var (first, second) = ((await Room.FindAsync("id:1"))!.Header.Id, (await Room.FindAsync("id:2"))!.Header.Id);

        var headers = await Room.Store.ReadHeadersAsync([second, new(777), first], Cancellation);

        Assert.Equal([second, first], headers.Select(header => header.Id));
    }

    [Fact]
    public async Task Remove_TakesVersionsPassagesAndNothingElse()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("One."));
        await Room.SaveAsync(AnArticle.At("id:1").Saying("One, corrected."));
        await Room.SaveAsync(AnArticle.At("id:2").Saying("Two."));
        var version = (await Room.FindAsync("id:1"))!.Id;

        Assert.True(await Room.RemoveAsync("id:1"));

        Assert.False(await Room.RemoveAsync("id:1"));
        Assert.Null(await Room.FindAsync("id:1"));
        Assert.Null(await Room.Store.FindVersionAsync(version, Cancellation));
        Assert.NotNull(await Room.FindAsync("id:2"));
        var statistics = await Room.Store.StatisticsAsync(Cancellation);
        Assert.Equal((1, 1, 1), (statistics.Articles, statistics.Versions, statistics.Passages));
    }

    [Fact]
    public async Task Remove_OfAnotherCollection_IsFalse()
    {
        await Room.SaveAsync(AnArticle.At("id:1"), "first");
        Assert.False(await Room.RemoveAsync("id:1", "second"));
        Assert.True(await Room.Store.HasArticlesAsync(CollectionName.Parse("first"), Cancellation));
    }

    [Fact]
    public async Task Collections_ByName_WithoutEmptyOnes()
    {
        await Room.SaveAsync(AnArticle.At("id:1"), "zeta");
        await Room.SaveAsync(AnArticle.At("id:1"), "alpha");
        await Room.SaveAsync(AnArticle.At("id:2"), "alpha");
        await Room.SaveAsync(AnArticle.At("id:1"), "emptied");
        await Room.RemoveAsync("id:1", "emptied");

        var collections = await Room.Store.CollectionsAsync(Cancellation);

        Assert.Equal([new(CollectionName.Parse("alpha"), 2), new CollectionCount(CollectionName.Parse("zeta"), 1)], collections);
        Assert.False(await Room.Store.HasArticlesAsync(CollectionName.Parse("emptied"), Cancellation));
    }

    [Fact]
    public async Task Statistics_CountAndMeasureEverything()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("One.\n\nTwo.").PublishedOn("2019-01-02"));
        await Room.SaveAsync(AnArticle.At("id:2").PublishedOn("2020-03-04T23:30:00-05:00"));
        await Room.SaveAsync(AnArticle.At("id:3"));
        await Room.Index.CatchUpAsync(Cancellation);

        var statistics = await Room.Store.StatisticsAsync(Cancellation);

        Assert.Equal((3, 3, 4), (statistics.Articles, statistics.Versions, statistics.Passages));
        Assert.Equal((new DateOnly(2019, 1, 2), new DateOnly(2020, 3, 5)), statistics.Published);
        Assert.Equal(3, Assert.Single(statistics.Collections).Articles);
        Assert.InRange(statistics.StoreBytes, new FileInfo(Folder.Database).Length, long.MaxValue);
        Assert.InRange(statistics.IndexBytes, 1, long.MaxValue);
    }

    [Fact]
    public async Task Statistics_OfAnEmptyStore_AreZero()
    {
        var statistics = await Room.Store.StatisticsAsync(Cancellation);
        Assert.Equal((0, 0, 0, 0L), (statistics.Articles, statistics.Versions, statistics.Passages, statistics.IndexBytes));
        Assert.Null(statistics.Published);
        Assert.Empty(statistics.Collections);
    }

    private async Task<string[]> ListAsync(string collection) =>
        await Room.Store.ListAsync(CollectionName.Parse(collection), Cancellation)
            .Select(header => header.Url.OriginalString).ToArrayAsync(Cancellation);
}
