using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;
using BriefingBot.Core.Passages;
using CsCheck;

namespace BriefingBot.Core.Tests.Passages;

public class PassageSplitterLaws
{
    [Fact]
    public void PassagesPartitionTheSentencesInOrder() => AnyText.Any.Sample(text => Assert.Equal(
        SentenceSplitter.Split(text, new(0, text.Length)), PassageSplitter.Split(text).SelectMany(passage => passage.Sentences)));

    [Fact]
    public void APassageReachesFromItsFirstToItsLastSentence() => AnyText.Any.Sample(text => Assert.All(
        PassageSplitter.Split(text),
        passage => Assert.Equal((passage.Sentences[0].Start, passage.Sentences[^1].End), (passage.Span.Start, passage.Span.End))));

    [Fact]
    public void NoPassageHasMoreThanTwoHundredWords_UnlessItIsOneSentence() => AnyText.Any.Sample(text => Assert.All(
        PassageSplitter.Split(text),
        passage => Assert.True(
            passage.Sentences.Count == 1 || WordCount.Of(passage.Span.Of(text)) <= PassageSplitter.MostWords)));

    [Fact]
    public void NeighboursThatWouldFitInOnePassage_AreNotBothShort() => AnyText.Article.Sample(text =>
    {
        var words = PassageSplitter.Split(text).Select(passage => WordCount.Of(passage.Span.Of(text))).ToList();
        for (var i = 1; i < words.Count; i++)
        {
            Assert.False(words[i - 1] < PassageSplitter.EnoughWords && words[i - 1] + words[i] <= PassageSplitter.MostWords);
        }
    });

    [Fact]
    public void TheSameTextIsSplitTheSameWay() => AnyText.Any.Sample(text => Assert.Equal(SpansOf(text), SpansOf(new string(text))));

    private static IEnumerable<TextSpan> SpansOf(string text) => PassageSplitter.Split(text).Select(passage => passage.Span);
}
