using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;

namespace BriefingBot.Core.Tests.Passages;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("The bridge opened. | It cost little. | Who paid? | The town did!")]
    [InlineData("Rents rose 6.31 percent. | Version 2.0.1 is out. | 40 people came.")]
    [InlineData("Prices rose in 2019. | The bank waited.")]
    [InlineData("He waited … and waited. | She left.")]
    [InlineData("He waited... | Nobody came.")]
    [InlineData("We had hoped . . . and lost. | We go on. . . . | They do too.")]
    [InlineData("Well… I do not know.")]
    [InlineData("What?! | Nobody knew.")]
    [InlineData("The text says [...] Nothing more. | The end.")]
    [InlineData("iPads sell well. | iPhones do not.")]
    [InlineData("He left . | She stayed .")]
    public void TerminatorsEndSentences(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("\"Stop!\" he said. | Nobody did.")]
    [InlineData("“Are you coming?” asked Ann. | Ben nodded.")]
    [InlineData("\"We will do our jobs.\" | He left.")]
    [InlineData("“We will do our jobs.” | He left.")]
    [InlineData("‘Is it over?’ | She did not say.")]
    [InlineData("(The mayor was away.) | The council met.")]
    [InlineData("He said it was “over.” | “It was not,” she said.")]
    [InlineData("The plan (see p. 4) failed. | They made another.")]
    [InlineData("\"Who pays?\" Mayor Jane Doe asked. | Nobody did.")]
    [InlineData("\"Who pays?\" finance committee chair Jane Doe asked.")]
    [InlineData("\"Who pays?\" | The mayor did not say.")]
    [InlineData("\"It is lost!\" | Nobody moved. | Jane Doe said a prayer.")]
    public void QuotesAndBracketsStayWithTheirSentence(string marked) => SentenceAssert.Splits(marked);

    [Theory]
    [InlineData("They did their jobs.|He left.")]
    [InlineData("They did their jobs.”|He left.")]
    [InlineData("Was it over?|Nobody knew.")]
    [InlineData("It rained in 2019.|The river rose.")]
    [InlineData("They cheered.|“It is ours,” she said.")]
    [InlineData("They cheered.|NATO did not.")]
    public void AMissingSpaceBetweenSentences_IsSeen(string marked)
    {
        var sentences = marked.Split('|');
        SentenceAssert.Splits(string.Concat(sentences), sentences);
    }

    [Theory]
    [InlineData("See www.Example.com or Travel.Example.gov for more.")]
    [InlineData("Write to jane.Doe@example.org today.")]
    [InlineData("He bought it at Booking.Com yesterday.")]
    [InlineData("It runs on example.com/Some.Page today.")]
    [InlineData("It was written in ASP.Net once.")]
    public void AddressesAreNotSplit(string text) => SentenceAssert.Splits(text, text);

    [Fact]
    public void Split_PartOfAText_GivesOffsetsOfTheWhole()
    {
        const string text = "Skip this. Take this. And this. Not this.";
        var spans = SentenceSplitter.Split(text, TextSpan.FromBounds(11, 31));
        Assert.Equal([TextSpan.FromBounds(11, 21), TextSpan.FromBounds(22, 31)], spans);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t \u00A0\u2029 ")]
    public void Split_BlankText_GivesNothing(string text) => Assert.Empty(SentenceAssert.Of(text));

    [Theory]
    [InlineData(0, 4)]
    [InlineData(-1, 2)]
    [InlineData(4, 0)]
    public void Split_RangeBeyondTheText_IsRefused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SentenceSplitter.Split("One", new(start, length)));
}
