using BriefingBot.Core.Identity;
using BriefingBot.Testing;
using CsCheck;

namespace BriefingBot.Core.Tests.Identity;

public sealed class ShinglesTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("only four words here", 0)]
    [InlineData("five words are one shingle", 1)]
    [InlineData("one two three four five six", 2)]
    [InlineData("a b c d e a b c d e", 5)]
    [InlineData("船は月曜日に止まった", 6)]
    public void Count_IsThatOfDistinctRunsOfFiveWords(string text, int count) => Assert.Equal(count, Shingles.Of(text).Count);

    [Fact]
    public void CasePunctuationAndLineBreaks_DoNotCount() => Assert.Equal(
        1,
        Shingles.Of("“The ferry stops,” she said; all\n\nwinter LONG.").Resemblance(Shingles.Of("the Ferry stops she said: all winter long")));

    [Fact]
    public void TheOrderOfWords_Counts() =>
        Assert.Equal(0, Shingles.Of("the ferry stops all winter").Resemblance(Shingles.Of("all winter the ferry stops")));

    [Fact]
    public void Resemblance_IsSymmetricFromNoneToOne()
    {
        var text = Gen.Select(Gen.Int[0, 80], Gen.Int[0, 3], (words, seed) => Shingles.Of(AText.Of(words, seed)));
        Gen.Select(text, text).Sample((one, other) =>
        {
            var resemblance = one.Resemblance(other);
            Assert.InRange(resemblance, 0, 1);
            Assert.Equal(resemblance, other.Resemblance(one));
            Assert.Equal(one.Count > 0 ? 1 : 0, one.Resemblance(one));
        });
    }
}
