using BriefingBot.Core.Identity;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Identity;

public sealed class KinshipRuleTests
{
    private static readonly string s_text = AText.Of(400, 1);

    private static ArticleTraits Known { get; } = An("https://news.example/ferry-1", "Ferry stops for the winter", "2020-02-03", s_text);

    [Fact]
    public void MovedWithinItsSite_IsTheSameArticle() =>
        Assert.Equal(Kinship.SameArticle, Judge(Known with { Url = new("https://news.example/local/ferry-2") }));

    [Fact]
    public void MovedRetitledAndCorrected_IsTheSameArticle() => Assert.Equal(
        Kinship.SameArticle,
        Judge(An("https://m.news.example/ferry-2", "UPDATE: Ferry stops for the winter, mayor says", "2020-02-04", AText.Corrected(s_text, every: 50))));

    [Fact]
    public void MovedWithAnotherHeadlineOnTheSameDay_IsTheSameArticle() =>
        Assert.Equal(Kinship.SameArticle, Judge(An("https://news.example/2", "No boats until March", "2020-02-03", s_text)));

    [Fact]
    public void TextThatManyPagesOfTheSiteShow_IsNoReason() => Assert.Equal(
        Kinship.None, Judge(An("https://news.example/2", "No boats until March", "2020-02-03", s_text), isOnlyOne: false));

    [Fact]
    public void ShortTextUnderAnotherHeadline_IsAForm()
    {
        var form = AText.Of(60, 2);
        Assert.Equal(Kinship.None, KinshipRule.Judge(
            An("https://news.example/1", "Ferry stops", "2020-02-03", form), An("https://news.example/2", "Museum opens", "2020-02-03", form), isOnlyOne: true));
    }

    [Fact]
    public void TheNameOfTheSite_IsNoPartOfAHeadline()
    {
        var form = AText.Of(150, 3);
        Assert.Equal(Kinship.None, KinshipRule.Judge(
            An("https://news.example/1", "Ferry stops | The News UK", "2020-02-03", form), An("https://news.example/2", "Museum opens | The News UK", "2020-02-04", form), isOnlyOne: true));
    }

    [Theory]
    [InlineData("Week 7 preview: what to know", "Week 9 preview: what to know")]
    [InlineData("Inside the trial - Part 1", "Inside the trial - Part 2")]
    [InlineData("Winter solstice 2019: what to know", "Winter solstice 2020: what to know")]
    public void SeriesWithNumbers_AreSeveralArticles(string one, string other) => Assert.Equal(Kinship.None, KinshipRule.Judge(
        An("https://news.example/1", one, "2020-02-03", s_text), An("https://news.example/2", other, "2020-02-05", AText.Corrected(s_text, every: 50)), isOnlyOne: true));

    [Fact]
    public void TheYearlyPieceOnTheSameSubject_IsAnotherArticle() =>
        Assert.Equal(Kinship.None, Judge(Known with { Url = new("https://news.example/2"), Day = new(2021, 2, 3) }));

    [Fact]
    public void AStandingHeadlineOverAnotherDaysText_IsAnotherArticle() => Assert.Equal(
        Kinship.None, Judge(Known with { Url = new("https://news.example/2"), Day = new(2020, 2, 4), Shingles = Shingles.Of(AText.Corrected(s_text, every: 20)) }));

    [Fact]
    public void FilesOfTwoOutlets_AreCopies() => Assert.Equal(
        Kinship.Copy, KinshipRule.Judge(File("a") with { Outlet = "Gazette" }, File("b") with { Outlet = "Courier" }, isOnlyOne: true));

    [Fact]
    public void AFileUnderAnotherName_IsTheSameArticle() =>
        Assert.Equal(Kinship.SameArticle, KinshipRule.Judge(File("a"), File("b"), isOnlyOne: true));

    [Fact]
    public void AFileOfTheOutletOfAPage_IsTheSameArticle() =>
        Assert.Equal(Kinship.SameArticle, KinshipRule.Judge(Known with { Outlet = "Gazette" }, File("b") with { Outlet = "gazette" }, isOnlyOne: true));

    [Fact]
    public void TheTextAtAnotherSite_IsACopyWhateverItsHeadline() =>
        Assert.Equal(Kinship.Copy, Judge(An("https://courier.example/wire/5", "Boats stay in port", "2020-02-04", AText.Corrected(s_text, every: 60))));

    [Fact]
    public void AnUndatedCopy_IsACopy() => Assert.Equal(Kinship.Copy, Judge(Known with { Url = new("https://courier.example/5"), Day = null }));

    [Fact]
    public void AnotherText_IsAnotherArticleUnderWhateverHeadline() =>
        Assert.Equal(Kinship.None, Judge(Known with { Url = new("https://news.example/2"), Shingles = Shingles.Of(AText.Of(400, 7)) }));

    private static ArticleTraits File(string name) => Known with { Url = new($"file:///{name}.txt") };

    private static Kinship Judge(ArticleTraits incoming, bool isOnlyOne = true) => KinshipRule.Judge(Known, incoming, isOnlyOne);

    private static ArticleTraits An(string url, string title, string day, string text) =>
        new(new(url), title, "", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Shingles.Of(text));
}
