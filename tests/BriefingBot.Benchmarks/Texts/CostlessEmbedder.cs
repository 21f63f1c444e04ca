using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Benchmarks.Texts;

/// <summary>
/// Gives vectors of the size of another embedder's, drawn from a hash of the text, in nearly no time: what a load then takes is what it
/// takes beside the embedding.
/// </summary>
internal sealed class CostlessEmbedder : IEmbedder
{
    private const string Sample = "The tide was low.";
    private readonly int _sentenceDimensions;

    /// <summary>Learns the sizes of the vectors of <paramref name="model"/> from one run.</summary>
    public CostlessEmbedder(IEmbedder model)
    {
        var embedding = model.EmbedPassage("", Sample, [new(0, Sample.Length)]);
        (Identity, Dimensions, _sentenceDimensions) = (model.Identity, model.Dimensions, embedding.Sentences[0].Values.Length);
    }

    public string Identity { get; }

    public int Dimensions { get; }

    public QuestionEmbedding EmbedQuestion(string question) => new(Draw(question, Dimensions), Draw(question, _sentenceDimensions));

    public PassageEmbedding EmbedPassage(string title, string passage, IReadOnlyList<TextSpan> sentences) =>
        new(Draw(passage, Dimensions), [.. sentences.Select(sentence => Draw(sentence.Of(passage), _sentenceDimensions))]);

    private static QuantizedVector Draw(ReadOnlySpan<char> text, int dimensions)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text), hash);
        var values = new sbyte[dimensions];
        new Random(BinaryPrimitives.ReadInt32LittleEndian(hash)).NextBytes(MemoryMarshal.AsBytes(values.AsSpan()));
        return new(values, 1 / MathF.Sqrt(Int8Dot.Dot(values, values)));
    }
}
