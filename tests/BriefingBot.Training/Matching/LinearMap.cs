using System.Numerics.Tensors;

namespace BriefingBot.Training.Matching;

/// <summary>A matrix with its gradient and the moments of Adam (Kingma and Ba 2015).</summary>
internal sealed class LinearMap
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.999f;
    private const float Epsilon = 1e-8f;

    private readonly int _columns;
    private readonly float[] _first;
    private readonly float[] _second;

    public LinearMap(int rows, int columns, Random random)
    {
        _columns = columns;
        Weights = new float[rows * columns];
        _first = new float[Weights.Length];
        _second = new float[Weights.Length];
        for (var i = 0; i < Weights.Length; i++)
        {
            Weights[i] = ((float)random.NextDouble() - 0.5f) * 2 / MathF.Sqrt(columns);
        }
    }

    /// <summary>Row by row.</summary>
    public float[] Weights { get; }

    /// <summary>The product with <paramref name="vector"/>, brought to unit length, and the length it had.</summary>
    public (float[] Unit, float Norm) MapToUnit(ReadOnlySpan<float> vector)
    {
        var mapped = new float[Weights.Length / _columns];
        for (var row = 0; row < mapped.Length; row++)
        {
            mapped[row] = TensorPrimitives.Dot(Weights.AsSpan(row * _columns, _columns), vector);
        }

        var norm = MathF.Max(TensorPrimitives.Norm<float>(mapped), 1e-6f);
        TensorPrimitives.Divide(mapped, norm, mapped);
        return (mapped, norm);
    }

    /// <summary>Adds the gradient for an input, given that of its output, to <paramref name="gradient"/>.</summary>
    public void Accumulate(float[] gradient, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient)
    {
        for (var row = 0; row < outputGradient.Length; row++)
        {
            var part = gradient.AsSpan(row * _columns, _columns);
            TensorPrimitives.MultiplyAdd(input, outputGradient[row], part, part);
        }
    }

    /// <summary>One step of Adam.</summary>
    public void Step(float[] gradient, float rate, int step)
    {
        var bias1 = 1 - MathF.Pow(Beta1, step);
        var bias2 = 1 - MathF.Pow(Beta2, step);
        for (var i = 0; i < Weights.Length; i++)
        {
            _first[i] = (Beta1 * _first[i]) + ((1 - Beta1) * gradient[i]);
            _second[i] = (Beta2 * _second[i]) + ((1 - Beta2) * gradient[i] * gradient[i]);
            Weights[i] -= rate * (_first[i] / bias1) / (MathF.Sqrt(_second[i] / bias2) + Epsilon);
        }
    }
}
