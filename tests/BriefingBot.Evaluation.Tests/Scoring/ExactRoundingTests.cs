using System.Globalization;
using BriefingBot.Evaluation.Scoring;
using CsCheck;

namespace BriefingBot.Evaluation.Tests.Scoring;

public sealed class ExactRoundingTests
{
    [Theory]
    [InlineData(0.03125, 4, 0.0312)]
    [InlineData(0.09375, 4, 0.0938)]
    [InlineData(0.15625, 4, 0.1562)]
    [InlineData(0.5, 0, 0)]
    [InlineData(1.5, 0, 2)]
    [InlineData(20.25, 1, 20.2)]
    public void Round_TrueTie_GoesToTheEvenDigit(double value, int digits, double expected) =>
        Assert.Equal(expected, ExactRounding.Round(value, digits));

    [Theory]
    [InlineData(2.675, 2, 2.67)]
    [InlineData(1.005, 2, 1)]
    [InlineData(0.00015, 4, 0.0001)]
    [InlineData(0.00025, 4, 0.0003)]
    public void Round_DecimalTieThatBinaryMisses_FollowsTheBinaryValue(double value, int digits, double expected) =>
        Assert.Equal(expected, ExactRounding.Round(value, digits));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.Epsilon)]
    [InlineData(1e300)]
    public void Round_ExtremeValue_StaysOrVanishes(double value) =>
        Assert.Equal(value < 0.5 ? 0 : value, ExactRounding.Round(value, 4));

    [Fact]
    public void Round_NumberOfFourDecimals_IsLeftAlone() =>
        Gen.Int[0, 1_000_000].Sample(units => ExactRounding.Round(units / 10_000.0, 4) == units / 10_000.0);

    [Fact]
    public void Round_AwayFromTies_AgreesWithDecimalFormatting() =>
        Gen.Double[0, 1].Where(value => (decimal)value * 100_000 % 10 is < 4.9m or > 5.1m).Sample(value =>
        {
            var formatted = value.ToString("F4", CultureInfo.InvariantCulture);
            return ExactRounding.Round(value, 4) == double.Parse(formatted, CultureInfo.InvariantCulture);
        });
}
