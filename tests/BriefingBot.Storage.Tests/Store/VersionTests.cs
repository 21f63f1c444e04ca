using BriefingBot.Core.Loading;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Store;

public sealed class VersionTests : StorageTest
{
    private const string Url = "https://news.example/harbour";

    private static AnArticle First => AnArticle.At(Url)
        .Titled("Harbour").Saying("It opens on Monday.").From("Gazette").By("Ada Park").PublishedOn("2020-01-02");

    public static TheoryData<AnArticle> Changes => new(
        First.Saying("It opens on Tuesday."),
        First.Titled("Harbour opens"),
        First.From("Courier"),
        First.By("Ada Park", "Bo Lind"),
        First.PublishedOn("2020-01-03"),
        First.PublishedOn("2020-01-02T00:00:00+00:00"));

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task AChangeInAnyThingTold_IsANewVersion(AnArticle changed)
    {
        await Room.SaveAsync(First);

        Assert.Equal(ArticleStanding.Unchanged, await Room.StandingAsync(First));
        Assert.Equal(ArticleStanding.Changed, await Room.StandingAsync(changed));
        Assert.Equal(SaveOutcome.NewVersion, await Room.SaveAsync(changed));
        Assert.Equal(ArticleStanding.Unchanged, await Room.StandingAsync(changed));
    }

    [Fact]
    public async Task Standing_UnknownUrlOrCollection_IsNew()
    {
        await Room.SaveAsync(First);
        Assert.Equal(ArticleStanding.New, await Room.StandingAsync(First, "other"));
        Assert.Equal(ArticleStanding.New, await Room.StandingAsync(AnArticle.At(Url + "/2")));
    }

    [Fact]
    public async Task AnOldVersion_StaysReadable()
    {
        await Room.SaveAsync(First);
        var old = (await Room.FindAsync(Url))!;
        await Room.SaveAsync(First.Saying("It opens on Tuesday."));

        var current = (await Room.FindAsync(Url))!;
        var again = await Room.Store.FindVersionAsync(old.Id, Cancellation);

        Assert.Equal("It opens on Tuesday.", current.Text);
        Assert.Equal((old.Header.Id, 2), (current.Header.Id, current.Header.Versions));
        Assert.NotEqual(old.Id, current.Id);
        Assert.Equal("It opens on Monday.", again!.Text);
        Assert.Equal(old.Hash, again.Hash);
    }

    [Fact]
    public async Task PassagesOfAnOldVersion_StayReadable()
    {
        await Room.SaveAsync(First);
        var id = Assert.Single(Assert.Single(Room.Search("Monday").Articles).Passages).Id;
        await Room.SaveAsync(First.Saying("It opens on Tuesday."));

        var old = Assert.Single(await Room.Store.ReadPassagesAsync([id], Cancellation));

        var version = await Room.Store.FindVersionAsync(old.VersionId, Cancellation);
        Assert.Equal("It opens on Monday.", old.Passage.Span.Of(version!.Text).ToString());
    }

    [Fact]
    public async Task ReturningToAnEarlierText_IsAThirdVersion()
    {
        await Room.SaveAsync(First);
        await Room.SaveAsync(First.Saying("It opens on Tuesday."));
        Assert.Equal(SaveOutcome.NewVersion, await Room.SaveAsync(First));
        Assert.Equal(3, (await Room.FindAsync(Url))!.Header.Versions);
    }

    [Fact]
    public async Task FindVersion_Unknown_IsNull() =>
        Assert.Null(await Room.Store.FindVersionAsync(new(12345), Cancellation));
}
