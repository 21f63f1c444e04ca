using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using CsCheck;

namespace BriefingBot.Core.Tests.Passages;

public class SentenceSplitterLaws
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void SentencesAreInOrder_Trimmed_AndCoverAllButWhiteSpace() => AnyText.Any.Sample(text =>
    {
        var end = 0;
        foreach (var sentence in SentenceSplitter.Split(text, new(0, text.Length)))
        {
            var words = sentence.Of(text);
            Assert.True(sentence.Start >= end);
            Assert.False(words.IsEmpty || char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]));
            Assert.True(text.AsSpan(end, sentence.Start - end).IsWhiteSpace());
            end = sentence.End;
        }

        Assert.True(text.AsSpan(end).IsWhiteSpace());
    });

    [Fact]
    public void NoSurrogatePairIsTornApart() => AnyText.Any.Sample(text =>
        Assert.DoesNotContain(
            SentenceSplitter.Split(text, new(0, text.Length)),
            sentence => sentence.Start > 0 && char.IsSurrogatePair(text, sentence.Start - 1)));

    [Fact]
    public void APartSplitsAsATextOfItsOwn() => Gen.Select(AnyText.Any, Gen.Double.Unit, Gen.Double.Unit).Sample((text, a, b) =>
    {
        var (start, end) = ((int)(text.Length * Math.Min(a, b)), (int)(text.Length * Math.Max(a, b)));
        var part = SentenceSplitter.Split(text[start..end], new(0, end - start));
        Assert.Equal(part, SentenceSplitter.Split(text, TextSpan.FromBounds(start, end)).Select(s => s with { Start = s.Start - start }));
    });

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("\n")]
    [InlineData("a ")]
    [InlineData("a\n")]
    [InlineData("U.S. ")]
    [InlineData("a.Aa")]
    [InlineData("?\" Aa ")]
    public async Task HugeTextOfOnePattern_IsSplitInTimeLinearInItsLength(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 500_000 / pattern.Length));
        var sentences = await Task.Run(() => SentenceSplitter.Split(text, new(0, text.Length)), TestContext.Current.CancellationToken)
            .WaitAsync(s_patience, TestContext.Current.CancellationToken);
        Assert.Equal(string.IsNullOrWhiteSpace(text), sentences.Count == 0);
    }
}
