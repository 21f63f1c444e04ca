using System.Buffers.Binary;

namespace BriefingBot.Models.Onnx;

/// <summary>One field of a protobuf message: its number, its whole encoding, and its content.</summary>
/// <remarks>Wire format: protobuf.dev/programming-guides/encoding.</remarks>
internal readonly record struct ProtoField(int Number, WireType Type, ReadOnlyMemory<byte> Encoding, ReadOnlyMemory<byte> Content, ulong Value)
{
    /// <summary>The fields of a message in the order in which they stand.</summary>
    /// <exception cref="InvalidDataException">The bytes are no protobuf message.</exception>
    public static IEnumerable<ProtoField> ReadAll(ReadOnlyMemory<byte> message)
    {
        var position = 0;
        while (position < message.Length)
        {
            var start = position;
            var tag = ReadVarint(message.Span, ref position);
            var type = (WireType)(tag & 7);
            var value = 0UL;
            var contentStart = position;
            switch (type)
            {
                case WireType.Varint:
                    value = ReadVarint(message.Span, ref position);
                    break;
                case WireType.Fixed64:
                    value = BinaryPrimitives.ReadUInt64LittleEndian(message.Span[position..]);
                    position += sizeof(ulong);
                    break;
                case WireType.Length:
                    var length = checked((int)ReadVarint(message.Span, ref position));
                    contentStart = position;
                    position += length;
                    break;
                case WireType.Fixed32:
                    value = BinaryPrimitives.ReadUInt32LittleEndian(message.Span[position..]);
                    position += sizeof(uint);
                    break;
                default:
                    throw new InvalidDataException($"Wire type {(int)type} is not used by ONNX.");
            }

            yield return new((int)(tag >> 3), type, message[start..position], message[contentStart..position], value);
        }
    }

    /// <summary>The content as text.</summary>
    public string AsText() => System.Text.Encoding.UTF8.GetString(Content.Span);

    /// <summary>A repeated integer, packed or not.</summary>
    public IEnumerable<long> AsIntegers()
    {
        if (Type == WireType.Varint)
        {
            yield return (long)Value;
            yield break;
        }

        var position = 0;
        while (position < Content.Length)
        {
            yield return (long)ReadVarint(Content.Span, ref position);
        }
    }

    private static ulong ReadVarint(ReadOnlySpan<byte> bytes, ref int position)
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (position >= bytes.Length)
            {
                break;
            }

            var b = bytes[position++];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("A number runs past the end of the model file.");
    }
}

/// <summary>How a field is encoded.</summary>
internal enum WireType
{
    Varint = 0,
    Fixed64 = 1,
    Length = 2,
    Fixed32 = 5,
}
