using BriefingBot.Core.Loading;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Store;

public sealed class RecognitionTests : StorageTest
{
    private const string Url = "https://news.example/2020/ferry-stops";
    private const string Moved = "https://news.example/local/ferry-stops-for-the-winter";
    private const string Elsewhere = "https://courier.example/wire/81";

    private static readonly string s_text = AText.Of(300, 1);

    private static AnArticle Ferry => AnArticle.At(Url).Titled("Ferry stops for the winter").Saying(s_text).PublishedOn("2020-02-03");

    [Theory]
    [InlineData("http://www.news.example/2020/ferry-stops/?utm_source=feed")]
    [InlineData("https://m.news.example/2020/ferry-stops#top")]
    [InlineData("https://news.example/2020/ferry-stops/amp")]
    public async Task AnotherFormOfTheAddress_IsTheSameArticle(string form)
    {
        await Room.SaveAsync(Ferry);
        AnArticle same = At(form);

        Assert.Equal(ArticleStanding.Changed, await Room.StandingAsync(same));
        Assert.Equal(SaveOutcome.Unchanged, await Room.SaveAsync(same));
        Assert.Equal(ArticleStanding.Unchanged, await Room.StandingAsync(same));
        Assert.Equal(SaveOutcome.NewVersion, await Room.SaveAsync(same.Saying(s_text + " One more.")));
        Assert.Equal(Url, (await Room.FindAsync(form))!.Header.Url.OriginalString);
    }

    [Fact]
    public async Task AnArticleThatMovedAndChanged_IsAVersionOfTheSame_ByBothAddresses()
    {
        await Room.SaveAsync(Ferry);

        Assert.Equal(SaveOutcome.NewVersion, await Room.SaveAsync(At(Moved).Saying(AText.Corrected(s_text, every: 50))));

        Assert.Equal(1, (await Room.Store.StatisticsAsync(Cancellation)).Articles);
        Assert.Equal((await Room.FindAsync(Url))!.Id, (await Room.FindAsync(Moved))!.Id);
        Assert.Equal(2, (await Room.HistoryAsync(Url)).Versions.Count);
    }

    [Fact]
    public async Task LoadingBothFormsAgain_AddsNothing()
    {
        var changed = At(Moved).Saying(AText.Corrected(s_text, every: 50));
        await Room.SaveAsync(Ferry);
        await Room.SaveAsync(changed);

        Assert.Equal(SaveOutcome.Unchanged, await Room.SaveAsync(Ferry));
        Assert.Equal(SaveOutcome.Unchanged, await Room.SaveAsync(changed));
        Assert.Equal(2, (await Room.Store.StatisticsAsync(Cancellation)).Versions);
    }

    [Fact]
    public async Task AnEarlierFormThatIsLoadedLater_IsKeptButNotSearched()
    {
        await Room.SaveAsync(Ferry.PublishedOn("2020-02-04"));

        await Room.SaveAsync(At(Moved).Saying(AText.Corrected(s_text, every: 50)).PublishedOn("2020-02-03"));

        Assert.Equal(s_text, (await Room.FindAsync(Url))!.Text);
        Assert.Equal([true, false], (await Room.HistoryAsync(Url)).Versions.Select(version => version.IsCurrent));
    }

    [Fact]
    public async Task AFormThatStillShowsTheEarlierText_DoesNotBringItBack()
    {
        const string Amp = "https://news.example/2020/ferry-stops/amp";
        await Room.SaveAsync(Ferry);
        await Room.SaveAsync(At(Amp));
        await Room.SaveAsync(Ferry.Saying(s_text + " It starts again in March."));

        Assert.Equal(SaveOutcome.Unchanged, await Room.SaveAsync(At(Amp)));
        Assert.EndsWith("in March.", (await Room.FindAsync(Url))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormsThatDifferALittle_AddNothingWhenTheyAreLoadedAgain()
    {
        var amp = At("https://news.example/2020/ferry-stops/amp").Saying(s_text + " Menu.");
        foreach (var article in (AnArticle[])[Ferry, amp, Ferry, amp, Ferry])
        {
            await Room.SaveAsync(article);
        }

        Assert.Equal(2, (await Room.Store.StatisticsAsync(Cancellation)).Versions);
    }

    [Fact]
    public async Task ArticlesThatAListTellsApartByFragments_StaySeveral()
    {
        await Room.SaveAsync(AnArticle.At(Url + "#1").Titled("Ferry stops").Saying(AText.Of(300, 1)));

        Assert.Equal(SaveOutcome.Added, await Room.SaveAsync(AnArticle.At(Url + "#2").Titled("Museum opens").Saying(AText.Of(300, 2))));
        Assert.Equal("Ferry stops", (await Room.FindAsync(Url + "#1"))!.Header.Title);
        Assert.Equal("Museum opens", (await Room.FindAsync(Url + "#2"))!.Header.Title);
    }

    [Fact]
    public async Task OneTextInFilesOfTwoOutlets_IsLinkedAndNotMerged()
    {
        await Room.SaveAsync(AnArticle.At("file:///news/1.txt").From("Gazette").Titled("Ferry stops").Saying(s_text));
        Assert.Equal(SaveOutcome.AddedCopy, await Room.SaveAsync(AnArticle.At("file:///news/2.txt").From("Courier").Titled("Ferry stops").Saying(s_text)));
    }

    [Fact]
    public async Task AFileThatMoved_IsTheSameArticle_AndStaysRemoved()
    {
        var file = AnArticle.At("file:///news/1.txt").From("Gazette").Titled("Ferry stops").Saying(s_text);
        var moved = AnArticle.At("file:///archive/one.txt").From("Gazette").Titled("Ferry stops").Saying(s_text);
        await Room.SaveAsync(file);
        Assert.Equal(SaveOutcome.Unchanged, await Room.SaveAsync(moved));
        await Room.RemoveAsync("file:///news/1.txt");

        Assert.Equal(SaveOutcome.Removed, await Room.SaveAsync(moved));
        Assert.Equal(SaveOutcome.Removed, await Room.SaveAsync(AnArticle.At("file:///archive/two.txt").Saying(s_text)));
    }

    [Fact]
    public async Task TheTextAtAnotherSite_IsAnArticleOfItsOwn_LinkedAsCopy()
    {
        await Room.SaveAsync(Ferry);

        Assert.Equal(SaveOutcome.AddedCopy, await Room.SaveAsync(At(Elsewhere).Titled("Boats stay in port")));
        Assert.Equal(SaveOutcome.AddedCopy, await Room.SaveAsync(At("https://gazette.example/9").Saying(AText.Corrected(s_text, every: 60))));

        Assert.Equal([Elsewhere, "https://gazette.example/9"], await CopiesOfAsync(Url));
        Assert.Equal([Url, Elsewhere], await CopiesOfAsync("https://gazette.example/9"));
    }

    [Fact]
    public async Task ACopyWhoseFirstArticleIsRemoved_StaysWithTheOthers()
    {
        await Room.SaveAsync(Ferry);
        await Room.SaveAsync(At(Elsewhere));
        await Room.SaveAsync(At("https://gazette.example/9"));

        await Room.RemoveAsync(Url);

        Assert.Equal(["https://gazette.example/9"], await CopiesOfAsync(Elsewhere));
    }

    [Fact]
    public async Task ShortTextsThatAreAlike_AreSeveralArticles()
    {
        await Room.SaveAsync(AnArticle.At(Url).Titled("Ferry").Saying("The council met on Monday and said nothing."));
        Assert.Equal(SaveOutcome.Added, await Room.SaveAsync(AnArticle.At(Moved).Titled("Ferry").Saying("The council met on Monday and said nothing.")));
    }

    [Fact]
    public async Task TheSameTextInAnotherCollection_IsNeitherTheSameNorACopy()
    {
        await Room.SaveAsync(Ferry);
        Assert.Equal(SaveOutcome.Added, await Room.SaveAsync(At(Moved), "other"));
    }

    private static AnArticle At(string url) => AnArticle.At(url).Titled("Ferry stops for the winter").From("news.example").Saying(s_text).PublishedOn("2020-02-03");

    private async Task<IEnumerable<string>> CopiesOfAsync(string url) => (await Room.HistoryAsync(url)).Copies.Select(copy => copy.Url.OriginalString);
}
