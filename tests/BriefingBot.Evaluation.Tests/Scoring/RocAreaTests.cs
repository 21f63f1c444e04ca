using BriefingBot.Evaluation.Scoring;
using CsCheck;

namespace BriefingBot.Evaluation.Tests.Scoring;

public sealed class RocAreaTests
{
    private static readonly Gen<double[]> s_scores = Gen.Int[0, 20].Select(tenths => tenths / 10.0).Array[1, 30];

    [Fact]
    public void Of_PositivesAllAbove_IsOne() => Assert.Equal(1, RocArea.Of([0.8, 0.9], [0.1, 0.7]));

    [Fact]
    public void Of_OnePairOfFourTiedAndOneInverted_IsFiveEighths() => Assert.Equal(0.625, RocArea.Of([0.5, 0.9], [0.5, 0.6]));

    [Fact]
    public void Of_OneSideEmpty_IsNoNumber()
    {
        Assert.Null(RocArea.Of([], [0.5]));
        Assert.Null(RocArea.Of([0.5], []));
    }

    [Fact]
    public void Of_SidesSwapped_IsTheComplement() => Gen.Select(s_scores, s_scores).Sample((positives, negatives) =>
        Math.Abs(RocArea.Of(positives, negatives)!.Value + RocArea.Of(negatives, positives)!.Value - 1) < 1e-12);

    [Fact]
    public void Of_AnyScores_IsTheShareOfPairsInOrder() => Gen.Select(s_scores, s_scores).Sample((positives, negatives) =>
    {
        var inOrder = positives.Sum(high => negatives.Sum(low => high > low ? 1 : high.Equals(low) ? 0.5 : 0));
        return Math.Abs(RocArea.Of(positives, negatives)!.Value - inOrder / (positives.Length * negatives.Length)) < 1e-12;
    });
}
