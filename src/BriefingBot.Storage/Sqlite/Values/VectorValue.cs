using System.Buffers.Binary;
using System.Runtime.InteropServices;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Storage.Sqlite.Values;

/// <summary>Stores a vector as its scale (float32, little-endian) followed by one signed byte a dimension.</summary>
internal static class VectorValue
{
    /// <summary>The value to bind.</summary>
    public static byte[] Encode(QuantizedVector vector)
    {
        var values = vector.Values.Span;
        var bytes = new byte[sizeof(float) + values.Length];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, vector.Scale);
        MemoryMarshal.AsBytes(values).CopyTo(bytes.AsSpan(sizeof(float)));
        return bytes;
    }

    /// <summary>The vector that was encoded.</summary>
    public static QuantizedVector Decode(ReadOnlySpan<byte> bytes) => new(
        MemoryMarshal.Cast<byte, sbyte>(bytes[sizeof(float)..]).ToArray(), BinaryPrimitives.ReadSingleLittleEndian(bytes));
}
