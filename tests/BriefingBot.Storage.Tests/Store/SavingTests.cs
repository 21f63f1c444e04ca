using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;
using CsCheck;

namespace BriefingBot.Storage.Tests.Store;

public sealed class SavingTests : StorageTest
{
    private const string Url = "https://news.example/harbour";

    [Fact]
    public async Task Save_UnknownUrl_IsAdded()
    {
        Assert.Equal(SaveOutcome.Added, await Room.SaveAsync(AnArticle.At(Url)));
        Assert.NotNull(await Room.FindAsync(Url));
    }

    [Fact]
    public async Task Save_SameArticleAgain_IsUnchanged()
    {
        await Room.SaveAsync(AnArticle.At(Url));
        Assert.Equal(SaveOutcome.Unchanged, await Room.SaveAsync(AnArticle.At(Url)));
        Assert.Equal(1, (await Room.Store.StatisticsAsync(Cancellation)).Versions);
    }

    [Fact]
    public async Task Save_SameUrlInAnotherCollection_IsAnotherArticle()
    {
        await Room.SaveAsync(AnArticle.At(Url), "first");
        Assert.Equal(SaveOutcome.Added, await Room.SaveAsync(AnArticle.At(Url), "second"));
    }

    [Fact]
    public async Task EverythingToldOfAnArticle_ComesBack()
    {
        AnArticle article = AnArticle.At(Url).Titled("Harbour opens").Saying("The harbour opened.").From("The Gazette")
            .By("Ada Park", "Bo Lind").PublishedOn("2019-12-16T09:30:00+09:00");
        await Room.SaveAsync(article, loadedAt: new DateTimeOffset(2020, 2, 3, 4, 5, 6, TimeSpan.FromHours(2)));

        var found = await Room.FindAsync(Url);

        Assert.NotNull(found);
        Assert.Equal("The harbour opened.", found.Text);
        Assert.Equal(VersionHash.Of("The harbour opened."), found.Hash);
        Assert.Equal(("Harbour opens", "The Gazette", 1), (found.Header.Title, found.Header.Outlet, found.Header.Versions));
        Assert.Equal(["Ada Park", "Bo Lind"], found.Header.Authors);
        Assert.Equal(article.Build().Published, found.Header.Published);
        Assert.Equal(new DateTimeOffset(2020, 2, 3, 2, 5, 6, TimeSpan.Zero), found.Header.LoadedAt);
        Assert.Equal(CollectionName.Default, found.Header.Collection);
    }

    [Fact]
    public async Task PublicationOfWhichOnlyTheDayIsKnown_ComesBackAsADay()
    {
        await Room.SaveAsync(AnArticle.At(Url).PublishedOn("2019-12-16"));
        Assert.Equal(PublishedAt.On(new(2019, 12, 16)), (await Room.FindAsync(Url))!.Header.Published);
    }

    [Theory]
    [InlineData("HTTPS://News.Example:443/A b?q=ü#top")]
    [InlineData("https://news.example/%7Euser/../x")]
    [InlineData("notes/2020/report.txt")]
    public async Task Url_ComesBackAsItWasGiven(string url)
    {
        await Room.SaveAsync(AnArticle.At(url));
        Assert.Equal(url, (await Room.FindAsync(url))!.Header.Url.OriginalString);
    }

    [Fact]
    public async Task AnyText_ComesBackUnitByUnit()
    {
        // Any UTF-16 unit at all: U+0000, halves of surrogate pairs, unassigned ones.
        var texts = Gen.OneOf(Gen.String[Gen.Char[char.MinValue, char.MaxValue], 0, 40], Gen.String[Gen.Char["a\0\ud83d\ude00"], 0, 12]);
        var number = 0;
        await texts.SampleAsync(
            async text =>
            {
                var url = $"https://news.example/{Interlocked.Increment(ref number)}";
                await Room.SaveAsync(AnArticle.At(url).Titled(text).Saying(text).From(text));
                var found = (await Room.FindAsync(url))!;
                return found.Text == text && found.Header.Title == text && found.Header.Outlet == text;
            },
            iter: 100,
            threads: 1);
    }

    [Fact]
    public async Task Save_CancelledBefore_SavesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var article = APreparedArticle.Of(AnArticle.At(Url), new FakeEmbedder());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Room.Store.SaveAsync(article, cancelled.Token));

        Assert.False(await Room.Store.HasArticlesAsync(CollectionName.Default, Cancellation));
    }

    [Fact]
    public async Task Read_Cancelled_Throws() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        async () => await Room.Store.FindVersionAsync(new(1), new(canceled: true)));

    [Fact]
    public async Task Save_VectorsOfOtherDimensions_AreRefusedAndNothingIsSaved()
    {
        var article = APreparedArticle.Of(AnArticle.At(Url), new FakeEmbedder(dimensions: 8));

        var refusal = await Assert.ThrowsAsync<ArgumentException>(async () => await Room.Store.SaveAsync(article, Cancellation));

        Assert.Contains("64 dimensions", refusal.Message, StringComparison.Ordinal);
        Assert.False(await Room.Store.HasArticlesAsync(CollectionName.Default, Cancellation));
    }

    [Fact]
    public async Task Save_PassageBeyondTheText_IsRefused()
    {
        var longer = APreparedArticle.Of(AnArticle.At(Url).Saying("A long text. It has two sentences."), new FakeEmbedder());
        var broken = longer with { Article = AnArticle.At(Url).Saying("Short.") };

        await Assert.ThrowsAsync<ArgumentException>(async () => await Room.Store.SaveAsync(broken, Cancellation));
    }

    [Fact]
    public async Task TwoProcessesSavingTheSameArticles_StoreEachOnce()
    {
        var (left, right) = (Open(), Open());
        async Task SaveAll(Newsroom room)
        {
            for (var i = 0; i < 40; i++)
            {
                await room.SaveAsync(AnArticle.At($"https://news.example/{i}").Saying($"Report number {i}."));
            }
        }

        await Task.WhenAll(Task.Run(() => SaveAll(left), Cancellation), Task.Run(() => SaveAll(right), Cancellation));

        var statistics = await left.Store.StatisticsAsync(Cancellation);
        Assert.Equal((40, 40, 40), (statistics.Articles, statistics.Versions, statistics.Passages));
    }
}
