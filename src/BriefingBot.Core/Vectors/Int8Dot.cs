using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace BriefingBot.Core.Vectors;

/// <summary>The exact dot product of two vectors of signed bytes.</summary>
/// <remarks>
/// Bytes are widened to 16 bits before they are multiplied, so nothing wraps or saturates. The AVX2 path multiplies and adds
/// pairs (vpmaddwd); elsewhere the portable vector types do the same in more steps (NEON among them), then plain code.
/// </remarks>
public static class Int8Dot
{
    /// <summary>The sum of the products; both spans have the same length, at most 131,072.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static int Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        if (left.Length != right.Length)
        {
            throw new ArgumentException("Vectors of different lengths have no dot product.", nameof(right));
        }

        return Avx2.IsSupported && left.Length >= Vector128<sbyte>.Count ? Avx2Dot(left, right)
            : Vector128.IsHardwareAccelerated && left.Length >= Vector128<sbyte>.Count ? PortableDot(left, right)
            : ScalarDot(left, right, 0);
    }

    internal static int PortableDot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sum = Vector128<int>.Zero;
        var i = 0;
        for (; i <= left.Length - Vector128<sbyte>.Count; i += Vector128<sbyte>.Count)
        {
            var (aLow, aHigh) = Vector128.Widen(Vector128.LoadUnsafe(ref a, (nuint)i));
            var (bLow, bHigh) = Vector128.Widen(Vector128.LoadUnsafe(ref b, (nuint)i));
            var (p, q) = Vector128.Widen(aLow * bLow);
            var (r, s) = Vector128.Widen(aHigh * bHigh);
            sum += p + q + (r + s);
        }

        return Vector128.Sum(sum) + ScalarDot(left, right, i);
    }

    internal static int ScalarDot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right, int from)
    {
        var sum = 0;
        for (var i = from; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Avx2Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sum = Vector256<int>.Zero;
        var i = 0;
        for (; i <= left.Length - Vector128<sbyte>.Count; i += Vector128<sbyte>.Count)
        {
            var x = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref a, (nuint)i));
            var y = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref b, (nuint)i));
            sum += Avx2.MultiplyAddAdjacent(x, y);
        }

        return Vector256.Sum(sum) + ScalarDot(left, right, i);
    }
}
