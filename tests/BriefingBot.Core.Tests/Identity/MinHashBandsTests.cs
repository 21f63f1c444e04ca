using BriefingBot.Core.Identity;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Identity;

public sealed class MinHashBandsTests
{
    private const int Texts = 200;

    [Fact]
    public void OneText_HasOneSetOfKeys() => Assert.Equal(Bands(AText.Of(300, 1)), Bands(AText.Of(300, 1).ToUpperInvariant()));

    [Fact]
    public void ATextWithoutShingles_HasNoKeys() => Assert.Empty(Bands("too short"));

    [Fact]
    public void TextsThatResembleEachOtherByEightTenths_AreNearlyAllFound()
    {
        var found = Enumerable.Range(0, Texts).Count(seed => Share(AText.Of(400, seed), AText.Corrected(AText.Of(400, seed), every: 50)));
        Assert.InRange(found, Texts - 2, Texts);
    }

    [Fact]
    public void TextsThatHaveNothingInCommon_AreNotFound() =>
        Assert.Equal(0, Enumerable.Range(0, Texts).Count(seed => Share(AText.Of(400, seed), AText.Of(400, seed + Texts))));

    private static bool Share(string one, string other) => Bands(one).Zip(Bands(other)).Any(pair => pair.First == pair.Second);

    private static IReadOnlyList<long> Bands(string text) => MinHashBands.Of(Shingles.Of(text));
}
