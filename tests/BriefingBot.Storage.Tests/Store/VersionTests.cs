using BriefingBot.Core.Articles;
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

        Assert.True(await Room.Store.IsUnchangedAsync(CollectionName.Default, First, Cancellation));
        Assert.False(await Room.Store.IsUnchangedAsync(CollectionName.Default, changed, Cancellation));
        Assert.Equal(SaveOutcome.NewVersion, await Room.SaveAsync(changed));
        Assert.True(await Room.Store.IsUnchangedAsync(CollectionName.Default, changed, Cancellation));
    }

    [Fact]
    public async Task IsUnchanged_UnknownUrlOrCollection_IsFalse()
    {
        await Room.SaveAsync(First);
        Assert.False(await Room.Store.IsUnchangedAsync(CollectionName.Parse("other"), First, Cancellation));
        Assert.False(await Room.Store.IsUnchangedAsync(CollectionName.Default, AnArticle.At(Url + "/2"), Cancellation));
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
