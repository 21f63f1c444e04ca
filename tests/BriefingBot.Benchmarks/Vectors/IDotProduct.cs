using BriefingBot.Core.Vectors;

namespace BriefingBot.Benchmarks.Vectors;

/// <summary>A way to compute the dot product; a type argument, so that the call is inlined as in the product.</summary>
internal interface IDotProduct
{
    static abstract int Of(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right);
}

/// <summary>The way that the product takes on this machine.</summary>
internal readonly struct BestDotProduct : IDotProduct
{
    public static int Of(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right) => Int8Dot.Dot(left, right);
}

/// <summary>The way it takes where there is no AVX2.</summary>
internal readonly struct PortableDotProduct : IDotProduct
{
    public static int Of(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right) => Int8Dot.PortableDot(left, right);
}

/// <summary>One product after the other.</summary>
internal readonly struct ScalarDotProduct : IDotProduct
{
    public static int Of(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right) => Int8Dot.ScalarDot(left, right, 0);
}
