using BriefingBot.Core.Loading;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Store;

public sealed class RemovalTests : StorageTest
{
    private const string Url = "https://news.example/2020/ferry-stops";

    private static AnArticle Ferry => AnArticle.At(Url).Titled("Ferry stops").Saying(AText.Of(300, 1)).PublishedOn("2020-02-03");

    [Theory]
    [InlineData(Url)]
    [InlineData("http://www.news.example/2020/ferry-stops/?utm_source=feed#top")]
    public async Task ARemovedArticle_DoesNotComeBack(string url)
    {
        await Room.SaveAsync(Ferry);
        await Room.RemoveAsync(url);

        AnArticle again = AnArticle.At(url).Saying("Something else by now.");

        Assert.Equal(ArticleStanding.Removed, await Room.StandingAsync(again));
        Assert.Equal(SaveOutcome.Removed, await Room.SaveAsync(again));
        Assert.Null(await Room.FindAsync(Url));
        Assert.Empty(Room.Search("ferry").Articles);
    }

    [Fact]
    public async Task ARemovedArticle_DoesNotComeBackAtAnotherAddressOfItsSite()
    {
        await Room.SaveAsync(Ferry);
        await Room.RemoveAsync(Url);

        Assert.Equal(SaveOutcome.Removed, await Room.SaveAsync(AnArticle.At("https://news.example/local/7").Titled("No ferry").Saying(AText.Of(300, 1))));
        Assert.Equal(SaveOutcome.Added, await Room.SaveAsync(AnArticle.At("https://courier.example/7").Titled("No ferry").Saying(AText.Of(300, 1))));
    }

    [Fact]
    public async Task ALaterEditionUnderTheSameForm_IsNoRemovedArticle()
    {
        await Room.SaveAsync(Ferry);
        await Room.RemoveAsync(Url);

        Assert.Equal(SaveOutcome.Added, await Room.SaveAsync(
            AnArticle.At("https://news.example/2020/ferry-in-march").Titled("Ferry runs").Saying(AText.Of(300, 1)).PublishedOn("2020-03-03")));
    }

    [Fact]
    public async Task AskingForOneArticle_DoesNotAllowAnotherThatWasRemoved()
    {
        await Room.SaveAsync(Ferry);
        await Room.RemoveAsync(Url);

        await Room.SaveAgainAsync(AnArticle.At("https://news.example/local/7").Titled("No ferry").Saying(AText.Of(300, 1)).PublishedOn("2020-02-03"));

        Assert.Equal(SaveOutcome.Removed, await Room.SaveAsync(Ferry));
    }

    [Fact]
    public async Task ARemovedArticle_ComesBackWhenItIsAllowed()
    {
        await Room.SaveAsync(Ferry);
        await Room.RemoveAsync(Url);

        Assert.True(await Room.AllowAgainAsync(Url));

        Assert.False(await Room.AllowAgainAsync(Url));
        Assert.Equal(SaveOutcome.Added, await Room.SaveAsync(Ferry));
    }

    [Fact]
    public async Task ARemovedArticle_ComesBackWhenAnAdminAsksForThisVeryOne()
    {
        await Room.SaveAsync(Ferry);
        await Room.RemoveAsync(Url);

        Assert.Equal(SaveOutcome.Added, await Room.SaveAgainAsync(Ferry));
        Assert.Equal(1, (await Room.FindAsync(Url))!.Header.Versions);
    }

    [Fact]
    public async Task AllowAgain_WhatWasNeverRemoved_IsFalse()
    {
        await Room.SaveAsync(Ferry);
        Assert.False(await Room.AllowAgainAsync(Url));
        Assert.False(await Room.AllowAgainAsync("https://news.example/other"));
        Assert.NotNull(await Room.FindAsync(Url));
    }

    [Fact]
    public async Task WhatIsRemoved_LeavesNoText()
    {
        await Room.SaveAsync(Ferry);
        await Room.SaveAsync(Ferry.Saying(AText.Of(300, 1) + " More."));
        await Room.RemoveAsync(Url);

        var statistics = await Room.Store.StatisticsAsync(Cancellation);

        Assert.Equal((0, 0, 0), (statistics.Articles, statistics.Versions, statistics.Passages));
        Assert.Empty(statistics.Collections);
    }
}
