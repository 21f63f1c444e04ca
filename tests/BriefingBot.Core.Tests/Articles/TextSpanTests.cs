using BriefingBot.Core.Articles;
using CsCheck;

namespace BriefingBot.Core.Tests.Articles;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> s_spans = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100]).Select((start, length) => new TextSpan(start, length));

    [Fact]
    public void Overlap_is_the_same_both_ways_and_at_most_the_shorter() =>
        Gen.Select(s_spans, s_spans).Sample((a, b) => a.Overlap(b) == b.Overlap(a) && a.Overlap(b) <= Math.Min(a.Length, b.Length));

    [Fact]
    public void A_span_contains_another_exactly_if_they_share_all_of_it() =>
        Gen.Select(s_spans, s_spans).Where(t => t.Item2.Length > 0).Sample((a, b) => a.Contains(b) == (a.Overlap(b) == b.Length));

    [Theory]
    [InlineData(0, 5, 5, true)]
    [InlineData(1, 5, 5, false)]
    [InlineData(-1, 2, 5, false)]
    [InlineData(2, -1, 5, false)]
    [InlineData(int.MaxValue, int.MaxValue, 5, false)]
    public void FitsIn_AnySpan_TellsWhetherItCanBeSliced(int start, int length, int textLength, bool fits) =>
        Assert.Equal(fits, new TextSpan(start, length).FitsIn(textLength));
}
