using BriefingBot.Core.Vectors;
using CsCheck;

namespace BriefingBot.Core.Tests.Vectors;

public sealed class VectorTests
{
    private static readonly Gen<(sbyte[] Left, sbyte[] Right)> s_pairs =
        Gen.Int[0, 400].SelectMany(n => Gen.Select(Gen.SByte.Array[n], Gen.SByte.Array[n]));

    [Fact]
    public void Every_path_gives_the_exact_sum_of_products() => s_pairs.Sample((left, right) =>
    {
        var exact = left.Zip(right, (a, b) => a * b).Sum();
        return Int8Dot.Dot(left, right) == exact && Int8Dot.PortableDot(left, right) == exact && Int8Dot.ScalarDot(left, right, 0) == exact;
    });

    [Fact]
    public void The_largest_products_neither_wrap_nor_saturate()
    {
        var lowest = Enumerable.Repeat(sbyte.MinValue, 384).ToArray();

        Assert.Equal(384 * 128 * 128, Int8Dot.Dot(lowest, lowest));
        Assert.Equal(384 * 128 * 128, Int8Dot.PortableDot(lowest, lowest));
    }

    [Fact]
    public void Dot_DifferentLengths_Throws() => Assert.Throws<ArgumentException>(() => Int8Dot.Dot(new sbyte[3], new sbyte[4]));

    [Fact]
    public void The_cosine_of_quantized_vectors_is_that_of_the_vectors() =>
        Gen.Select(Gen.Float[-1, 1].Array[64], Gen.Float[-1, 1].Array[64]).Sample((a, b) =>
        {
            var exact = Dot(a, b) / Math.Sqrt(Dot(a, a) * Dot(b, b));
            var quantized = QuantizedVector.FromFloats(a).Cosine(QuantizedVector.FromFloats(b));
            return double.IsNaN(exact) || Math.Abs(exact - quantized) < 0.02;
        });

    [Fact]
    public void A_zero_vector_is_far_from_everything() =>
        Assert.Equal(0, QuantizedVector.FromFloats(new float[8]).Cosine(QuantizedVector.FromFloats([1, 2, 3, 4, 5, 6, 7, 8])));

    private static double Dot(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();
}
