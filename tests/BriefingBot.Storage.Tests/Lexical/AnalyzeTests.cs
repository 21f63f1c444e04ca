using BriefingBot.Storage.Tests.Support;

namespace BriefingBot.Storage.Tests.Lexical;

public sealed class AnalyzeTests : StorageTest
{
    [Theory]
    [InlineData("Biegun's visit", "biegun visit")]
    [InlineData("Biegun’s visit", "biegun visit")]
    [InlineData("the soldiers’ pay", "soldier pai")]
    [InlineData("O’Neill and O'Neill", "o'neil o'neil")]
    [InlineData("don’t", "")]
    public void Apostrophes_TypewrittenOrTypographic_AreTheSame(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("6.31%", "6.31")]
    [InlineData("$1.5", "1.5")]
    [InlineData("1,200 people, 1200 people", "1200 peopl 1200 peopl")]
    [InlineData("12,345,678.9", "12345678.9")]
    [InlineData("1,23", "1,23")]
    [InlineData("COVID-19", "covid 19")]
    public void Numbers_KeepTheirValue(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("café São Müller", "cafe sao muller")]
    [InlineData("naïve", "naiv")]
    public void Accents_AreDropped(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("U.S. US us", "us us us")]
    [InlineData("the D.C. police", "dc polic")]
    [InlineData("at 9 a.m.", "9")]
    public void Initials_WithAndWithoutPoints_AreTheSame(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Fact]
    public void FunctionWords_AreDropped() => Assert.Empty(Room.Index.Analyze("What did they do, and who was it?"));

    [Fact]
    public void TheOrganizationWho_IsNoFunctionWord() => Assert.Equal("who", Terms("What did the WHO do?"));

    [Fact]
    public void Inflections_AreStemmed() => Assert.Equal("meet meet nuclear", Terms("Meetings, meeting NUCLEAR"));

    [Fact]
    public void Repeats_AreKeptInOrder() => Assert.Equal("talk seoul talk", Terms("talks Seoul talks"));

    [Theory]
    [InlineData("")]
    [InlineData("😀 🎉")]
    [InlineData("?!… — ’ ’")]
    public void TextWithoutWords_HasNoTerms(string text) => Assert.Empty(Room.Index.Analyze(text));

    [Fact]
    public void LuceneSyntax_IsNothingSpecial() =>
        Assert.Equal("titl seoul 2 field 4", Terms("title:(+seoul~2 OR \"field\"^4) AND [* TO *]"));

    [Fact]
    public void ManyThreads_GetTheSameTerms()
    {
        var expected = Room.Index.Analyze("The talks in Seoul ended on Monday");
        Parallel.For(0, 200, _ => Assert.Equal(expected, Room.Index.Analyze("The talks in Seoul ended on Monday")));
    }

    private string Terms(string text) => string.Join(' ', Room.Index.Analyze(text));
}
