using System.Numerics.Tensors;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Models.Arctic.Matching;

/// <summary>
/// Two learned linear maps into one space: the one takes a question's vector, the other the description of a sentence in its passage.
/// The cosine there tells how likely the sentence answers the question.
/// </summary>
/// <remarks>
/// Trained by tests/BriefingBot.Training on questions whose answering sentence is known (see there); the weights are a resource of this
/// assembly. It costs no run of the model: a sentence is described by states that the passage's own run computes anyway ("late
/// chunking", Günther et al. 2024, arXiv:2409.04701, with the learned map in place of the plain mean).
/// </remarks>
internal sealed class SentenceMatcher(int dimensions, float[] questionMap, float[] sentenceMap)
{
    private const string ResourceName = "sentence-matcher.bin";

    /// <summary>Dimensions of the common space.</summary>
    public int Dimensions { get; } = dimensions;

    /// <summary>The matcher that ships with the program.</summary>
    /// <exception cref="InvalidDataException">The resource is missing or of another shape.</exception>
    public static SentenceMatcher Load()
    {
        using var stream = typeof(SentenceMatcher).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"The program was built without {ResourceName}; build it again.");
        return Read(stream);
    }

    /// <summary>Reads: dimensions (int32), then both maps row by row as 16-bit floats, little-endian.</summary>
    public static SentenceMatcher Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        var dimensions = reader.ReadInt32();
        if (dimensions is < 1 or > 4096)
        {
            throw new InvalidDataException("The sentence matcher's file is damaged.");
        }

        return new(dimensions, ReadHalves(reader, dimensions * ArcticSession.Width), ReadHalves(reader, dimensions * SentencePooling.Width));
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Dimensions);
        foreach (var weight in questionMap.Concat(sentenceMap))
        {
            writer.Write((Half)weight);
        }
    }

    /// <summary>A question's place in the common space.</summary>
    public QuantizedVector MapQuestion(ReadOnlySpan<float> question)
    {
        var unit = question.ToArray();
        SentencePooling.Normalize(unit);
        return Map(questionMap, unit);
    }

    /// <summary>A sentence's place in the common space.</summary>
    public QuantizedVector MapSentence(ReadOnlySpan<float> description) => Map(sentenceMap, description);

    private QuantizedVector Map(float[] map, ReadOnlySpan<float> vector)
    {
        var mapped = new float[Dimensions];
        for (var row = 0; row < mapped.Length; row++)
        {
            mapped[row] = TensorPrimitives.Dot(map.AsSpan(row * vector.Length, vector.Length), vector);
        }

        return QuantizedVector.FromFloats(mapped);
    }

    private static float[] ReadHalves(BinaryReader reader, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = (float)reader.ReadHalf();
        }

        return values;
    }
}
