using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Store;

public sealed class VersionDateTests : StorageTest
{
    private const string Url = "https://news.example/minister";
    private const string Morning = "2026-02-03T08:15:00+00:00";
    private const string Noon = "2026-02-03T11:40:00+00:00";

    private static AnArticle Minister => AnArticle.At(Url).Titled("Who is the new minister?").Saying(AText.Of(200, 1)).PublishedOn(Morning).FromItsPublisher();

    [Fact]
    public async Task APublisherThatMovesTheDate_HasChangedTheArticle()
    {
        await Room.SaveAsync(Minister);
        await Room.SaveAsync(Minister.PublishedOn(Noon).Titled("The new minister: who is she?"));

        Assert.Equal((Morning, Noon), await DatesAsync());
        Assert.Equal(SaveOutcome.Unchanged, await Room.SaveAsync(Minister.PublishedOn(Noon).Titled("The new minister: who is she?")));
    }

    [Fact]
    public async Task AnAdminWhoCorrectsTheDate_IsTakenAtHisWord()
    {
        var handedIn = AnArticle.At(Url).Saying(AText.Of(200, 1));
        await Room.SaveAsync(handedIn.PublishedOn("2016-02-03"));
        await Room.SaveAsync(handedIn.PublishedOn("2026-02-03"));

        Assert.Equal(("2026-02-03", null), await DatesAsync());
    }

    [Fact]
    public async Task AnotherTextAtTheSameAddress_HasADateOfItsOwn()
    {
        await Room.SaveAsync(Minister);
        await Room.SaveAsync(Minister.PublishedOn("2026-03-01").Saying(AText.Of(200, 9)));

        Assert.Equal(("2026-03-01", null), await DatesAsync());
    }

    [Fact]
    public async Task ADateThatIsNoLongerTold_IsStillKnown()
    {
        await Room.SaveAsync(Minister);
        await Room.SaveAsync(AnArticle.At(Url).Saying(AText.Of(200, 1) + " More.").FromItsPublisher());

        Assert.Equal((Morning, null), await DatesAsync());
    }

    [Fact]
    public async Task AMereDayAfterAnInstantOfThatDay_ChangesNoDate()
    {
        await Room.SaveAsync(Minister);
        await Room.SaveAsync(Minister.PublishedOn("2026-02-03").Saying(AText.Of(200, 1) + " More."));

        Assert.Equal((Morning, null), await DatesAsync());
        Assert.EndsWith("More.", (await Room.FindAsync(Url))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLastChangeThatIsTold_IsKept()
    {
        await Room.SaveAsync(Minister.UpdatedOn(Noon));
        Assert.Equal((Morning, Noon), await DatesAsync());
    }

    [Fact]
    public async Task LanguageDatelineAndAgency_ComeBack()
    {
        await Room.SaveAsync(Minister.Reported("pt-BR", new("SEOUL", new(2026, 2, 3)), "Yonhap"));

        var header = (await Room.FindAsync(Url))!.Header;

        Assert.Equal(("pt-BR", new Dateline("SEOUL", new(2026, 2, 3)), "Yonhap"), (header.Language, header.Dateline, header.Credit));
    }

    private async Task<(string? Published, string? Updated)> DatesAsync()
    {
        var header = (await Room.FindAsync(Url))!.Header;
        return (header.Published?.ToString(), header.Updated?.ToString());
    }
}
