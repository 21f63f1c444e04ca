namespace BriefingBot.Core.Vectors;

/// <summary>A vector of unit length in one signed byte a dimension: component i is about Values[i] × Scale.</summary>
/// <remarks>Symmetric linear quantization with one scale a vector, so that the largest component becomes ±127.</remarks>
public readonly struct QuantizedVector : IEquatable<QuantizedVector>
{
    private const float Steps = 127f;

    /// <summary>Takes values that were quantized before.</summary>
    public QuantizedVector(ReadOnlyMemory<sbyte> values, float scale)
    {
        Values = values;
        Scale = scale;
    }

    /// <summary>One signed byte a dimension.</summary>
    public ReadOnlyMemory<sbyte> Values { get; }

    /// <summary>What one step is worth.</summary>
    public float Scale { get; }

    /// <summary>Quantizes <paramref name="vector"/> after bringing it to unit length; a zero vector stays zero.</summary>
    public static QuantizedVector FromFloats(ReadOnlySpan<float> vector)
    {
        double squares = 0;
        float largest = 0;
        foreach (var x in vector)
        {
            squares += (double)x * x;
            largest = Math.Max(largest, Math.Abs(x));
        }

        var values = new sbyte[vector.Length];
        if (squares == 0)
        {
            return new(values, 0);
        }

        for (var i = 0; i < vector.Length; i++)
        {
            values[i] = (sbyte)MathF.Round(vector[i] / largest * Steps);
        }

        return new(values, (float)(largest / Math.Sqrt(squares) / Steps));
    }

    /// <summary>The cosine of the angle to <paramref name="other"/>, −1 to 1.</summary>
    public float Cosine(QuantizedVector other) => Int8Dot.Dot(Values.Span, other.Values.Span) * Scale * other.Scale;

    /// <inheritdoc/>
    public bool Equals(QuantizedVector other) => Scale.Equals(other.Scale) && Values.Span.SequenceEqual(other.Values.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuantizedVector other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Values.Length);

    /// <summary>Compares scale and values.</summary>
    public static bool operator ==(QuantizedVector left, QuantizedVector right) => left.Equals(right);

    /// <summary>Compares scale and values.</summary>
    public static bool operator !=(QuantizedVector left, QuantizedVector right) => !left.Equals(right);
}
