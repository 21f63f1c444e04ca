using System.Numerics.Tensors;

namespace BriefingBot.Training.Matching;

/// <summary>One worker's sums of gradients of both maps.</summary>
internal sealed class Gradients(LinearMap questionMap, LinearMap sentenceMap)
{
    /// <summary>Smaller gradients of a candidate are not worth the work.</summary>
    private const float Negligible = 1e-5f;

    public float[] Questions { get; } = new float[questionMap.Weights.Length];

    public float[] Sentences { get; } = new float[sentenceMap.Weights.Length];

    public void Clear()
    {
        Array.Clear(Questions);
        Array.Clear(Sentences);
    }

    public void Add(Gradients other)
    {
        TensorPrimitives.Add(Questions, other.Questions, Questions);
        TensorPrimitives.Add(Sentences, other.Sentences, Sentences);
    }

    /// <summary>Adds an example's gradients and returns its loss.</summary>
    public double Accumulate(TrainingExample example, float sharpness, int batch)
    {
        var questionInput = Floats(example.Question);
        var (question, questionNorm) = questionMap.MapToUnit(questionInput);
        var inputs = example.Candidates.Select(Floats).ToArray();
        var mapped = Array.ConvertAll(inputs, input => sentenceMap.MapToUnit(input));
        var cosines = Array.ConvertAll(mapped, m => TensorPrimitives.Dot<float>(question, m.Unit));
        var probabilities = new float[cosines.Length];
        TensorPrimitives.Multiply(cosines, sharpness, probabilities);
        TensorPrimitives.SoftMax<float>(probabilities, probabilities);

        var questionGradient = new float[question.Length];
        for (var i = 0; i < mapped.Length; i++)
        {
            var gradient = sharpness * (probabilities[i] - (i == example.Answer ? 1 : 0)) / batch;
            if (MathF.Abs(gradient) < Negligible)
            {
                continue;
            }

            var (sentence, norm) = mapped[i];
            AddCosineGradient(questionGradient, sentence, question, cosines[i], gradient / questionNorm);
            var sentenceGradient = new float[sentence.Length];
            AddCosineGradient(sentenceGradient, question, sentence, cosines[i], gradient / norm);
            sentenceMap.Accumulate(Sentences, inputs[i], sentenceGradient);
        }

        questionMap.Accumulate(Questions, questionInput, questionGradient);
        return -Math.Log(Math.Max(probabilities[example.Answer], 1e-9f));
    }

    public static float[] Floats(Half[] values)
    {
        var floats = new float[values.Length];
        TensorPrimitives.ConvertToSingle(values, floats);
        return floats;
    }

    /// <summary>d cos(u, v) / du = (v − cos · u) / |u| for unit vectors u and v; the norm is in <paramref name="factor"/>.</summary>
    private static void AddCosineGradient(float[] target, float[] other, float[] own, float cosine, float factor)
    {
        TensorPrimitives.MultiplyAdd(other, factor, target, target);
        TensorPrimitives.MultiplyAdd(own, -factor * cosine, target, target);
    }
}
