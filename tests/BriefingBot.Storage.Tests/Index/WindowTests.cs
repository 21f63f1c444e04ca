using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Index;

public sealed class WindowTests : StorageTest
{
    [Fact]
    public async Task ArticlesPublishedAfterTheLastDay_AreNotFound()
    {
        await Room.SaveAsync(AnArticle.At("id:before").Saying("The harbour opened.").PublishedOn("2020-01-14"));
        await Room.SaveAsync(AnArticle.At("id:on").Saying("The harbour opened.").PublishedOn("2020-01-15"));
        await Room.SaveAsync(AnArticle.At("id:after").Saying("The harbour opened.").PublishedOn("2020-01-16"));

        var asked = Room.Asking("harbour", until: "2020-01-15");

        Assert.Equal(["id:before", "id:on"], (await Room.ByWordsAsync(asked)).Order());
        var found = Room.Index.Search(asked with { Terms = [] }, Cancellation);
        Assert.Equal((2, 2), (found.Articles.Count, found.ArticlesSearched));
    }

    [Fact]
    public async Task ArticlesPublishedBeforeTheFirstDay_AreNotFound()
    {
        await Room.SaveAsync(AnArticle.At("id:before").Saying("The harbour opened.").PublishedOn("2020-01-14"));
        await Room.SaveAsync(AnArticle.At("id:on").Saying("The harbour opened.").PublishedOn("2020-01-15"));

        var found = Room.Index.Search(Room.Asking("harbour") with { From = new(2020, 1, 15) }, Cancellation);

        Assert.Equal(new DateOnly(2020, 1, 15), Assert.Single(found.Articles).Day);
        Assert.Equal(1, found.ArticlesSearched);
    }

    [Fact]
    public async Task AnInstant_CountsByItsDayInUtc()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened.").PublishedOn("2020-01-15T23:30:00-05:00"));
        Assert.Empty(await Room.ByWordsAsync(Room.Asking("harbour", until: "2020-01-15")));
        Assert.Equal(["id:1"], await Room.ByWordsAsync(Room.Asking("harbour", until: "2020-01-16")));
    }

    [Fact]
    public async Task AnUndatedArticle_CountsByTheDayItWasLoaded()
    {
        var loadedAt = new DateTimeOffset(2020, 3, 1, 23, 0, 0, TimeSpan.FromHours(-3));
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."), loadedAt: loadedAt);

        Assert.Empty(await Room.ByWordsAsync(Room.Asking("harbour", until: "2020-03-01")));
        var found = Room.Index.Search(Room.Asking("harbour", until: "2020-03-02"), Cancellation);
        Assert.Equal(new DateOnly(2020, 3, 2), Assert.Single(found.Articles).Day);
    }
}
