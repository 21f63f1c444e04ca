using System.Buffers.Binary;
using System.Runtime.InteropServices;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Storage.Sqlite.Values;

/// <summary>
/// Stores the sentences of a passage in one blob: a format byte (1), the number of sentences n (uint16), then n starts (int32),
/// n lengths (int32), n scales (float32) and n vectors (one signed byte a dimension). Numbers are little-endian.
/// </summary>
internal static class SentencesValue
{
    private const byte Format = 1;
    private const int HeaderBytes = 3;
    private const int FixedBytesEach = 12;

    /// <summary>The most sentences a passage may have.</summary>
    public const int MaxSentences = ushort.MaxValue;

    /// <summary>The value to bind.</summary>
    public static byte[] Encode(IReadOnlyList<TextSpan> spans, IReadOnlyList<QuantizedVector> vectors)
    {
        var (count, dimensions) = (spans.Count, vectors.Count == 0 ? 0 : vectors[0].Values.Length);
        var bytes = new byte[HeaderBytes + (count * (FixedBytesEach + dimensions))];
        bytes[0] = Format;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(1), checked((ushort)count));
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(At(i)), spans[i].Start);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(At(count + i)), spans[i].Length);
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(At((2 * count) + i)), vectors[i].Scale);
            MemoryMarshal.AsBytes(vectors[i].Values.Span).CopyTo(bytes.AsSpan(At(3 * count) + (i * dimensions), dimensions));
        }

        return bytes;
    }

    /// <summary>The spans and vectors that were encoded.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another format or too few.</exception>
    public static (TextSpan[] Spans, QuantizedVector[] Vectors) Decode(ReadOnlySpan<byte> bytes)
    {
        var count = bytes.Length >= HeaderBytes && bytes[0] == Format ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[1..]) : -1;
        if (count < 0 || bytes.Length < At(3 * count) || (count > 0 && (bytes.Length - At(3 * count)) % count != 0))
        {
            throw new InvalidDataException("A passage's sentences are stored in a format that this program does not know.");
        }

        var values = MemoryMarshal.Cast<byte, sbyte>(bytes[At(3 * count)..]).ToArray();
        var dimensions = count == 0 ? 0 : values.Length / count;
        var (spans, vectors) = (new TextSpan[count], new QuantizedVector[count]);
        for (var i = 0; i < count; i++)
        {
            spans[i] = new(
                BinaryPrimitives.ReadInt32LittleEndian(bytes[At(i)..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[At(count + i)..]));
            vectors[i] = new(
                values.AsMemory(i * dimensions, dimensions), BinaryPrimitives.ReadSingleLittleEndian(bytes[At((2 * count) + i)..]));
        }

        return (spans, vectors);
    }

    private static int At(int number) => HeaderBytes + (number * sizeof(int));
}
