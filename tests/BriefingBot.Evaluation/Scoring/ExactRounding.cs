using System.Numerics;

namespace BriefingBot.Evaluation.Scoring;

/// <summary>Rounds the exact binary value of a number to decimals, a tie to the even digit, as Python's <c>round</c> does.</summary>
/// <remarks>Math.Round multiplies first and so rounds another number than the one given; formatting rounds ties away from zero.</remarks>
internal static class ExactRounding
{
    /// <param name="value">A finite number, not negative.</param>
    /// <param name="digits">Decimals to keep, 0 to 15.</param>
    public static double Round(double value, int digits)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52) - 1075;
        if (exponent >= 0)
        {
            return value;
        }

        var mantissa = bits & ((1L << 52) - 1);
        var (significand, shift) = exponent == -1075 ? (mantissa, 1074) : (mantissa | (1L << 52), -exponent);
        var power = BigInteger.Pow(10, digits);
        var unit = BigInteger.One << shift;
        var (quotient, rest) = BigInteger.DivRem(significand * power, unit);
        var half = (rest << 1).CompareTo(unit);
        return (double)(half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient) / (double)power;
    }
}
