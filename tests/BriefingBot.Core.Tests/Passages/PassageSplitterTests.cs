using BriefingBot.Core.Excerpts;
using BriefingBot.Core.Passages;

namespace BriefingBot.Core.Tests.Passages;

public class PassageSplitterTests
{
    [Fact]
    public void AShortArticle_IsOnePassageFromItsFirstToItsLastSentence()
    {
        var passage = Assert.Single(PassageSplitter.Split("\n Headline\n\nIt rained. It snowed. \n"));
        Assert.Equal(new(2, 31), passage.Span);
        Assert.Equal([new(2, 8), new(12, 10), new(23, 10)], passage.Sentences);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    public void ABlankArticle_HasNoPassage(string text) => Assert.Empty(PassageSplitter.Split(text));

    [Fact]
    public void FromOneHundredAndTwentyWordsOn_APassageEndsWithItsParagraph() =>
        Assert.Equal([130, 150], WordsOf(Paragraph(30, 30), Paragraph(30, 40), Paragraph(50, 50, 50)));

    [Fact]
    public void BelowOneHundredAndTwentyWords_APassageGoesOnWithTheNextParagraph() =>
        Assert.Equal([180, 125], WordsOf(Paragraph(60), Paragraph(60, 60), Paragraph(65, 60)));

    [Fact]
    public void ALongParagraph_IsDividedBetweenSentencesAtTwoHundredWords() =>
        Assert.Equal([200, 200, 150], WordsOf(Paragraph([.. Enumerable.Repeat(50, 11)])));

    [Fact]
    public void AShortRest_JoinsThePassageBeforeItIfBothFit() =>
        Assert.Equal([200, 190], WordsOf(Paragraph(100, 100), Paragraph(100, 40), Paragraph(50)));

    [Fact]
    public void AShortRest_StandsAloneIfBothDoNotFit() =>
        Assert.Equal([160, 50], WordsOf(Paragraph(80, 80), Paragraph(50)));

    [Fact]
    public void MenuLines_AreKept()
    {
        const string text = "Home\nWorld\nSign in\n\nThe mayor resigned.\n\nAll rights reserved";
        var passage = Assert.Single(PassageSplitter.Split(text));
        Assert.Equal(text, passage.Span.Of(text));
        Assert.Equal(5, passage.Sentences.Count);
    }

    [Fact]
    public void TextWithoutSpacesBetweenWords_IsMeasuredInCharacters()
    {
        var text = string.Concat(Enumerable.Repeat(new string('山', 49) + "。", 40));
        Assert.All(PassageSplitter.Split(text), passage => Assert.InRange(passage.Span.Length, 120, 200));
    }

    private static IEnumerable<int> WordsOf(params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        return PassageSplitter.Split(text).Select(passage => WordCount.Of(passage.Span.Of(text)));
    }

    private static string Paragraph(params int[] sentences) =>
        string.Join(' ', sentences.Select(words => "The " + string.Join(' ', Enumerable.Repeat("word", words - 1)) + "."));
}
