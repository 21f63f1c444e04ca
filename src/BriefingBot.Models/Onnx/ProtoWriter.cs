using System.Buffers;
using System.Text;

namespace BriefingBot.Models.Onnx;

/// <summary>Writes protobuf fields one behind the other.</summary>
internal sealed class ProtoWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public ProtoWriter Copy(ProtoField field)
    {
        _buffer.Write(field.Encoding.Span);
        return this;
    }

    public ProtoWriter Integer(int number, long value)
    {
        Varint(((ulong)number << 3) | (ulong)WireType.Varint);
        Varint((ulong)value);
        return this;
    }

    public ProtoWriter Text(int number, string value) => Bytes(number, Encoding.UTF8.GetBytes(value));

    public ProtoWriter Message(int number, ProtoWriter message) =>
        Bytes(number, message._buffer.WrittenSpan);

    public ProtoWriter Bytes(int number, ReadOnlySpan<byte> value)
    {
        Varint(((ulong)number << 3) | (ulong)WireType.Length);
        Varint((ulong)value.Length);
        _buffer.Write(value);
        return this;
    }

    public byte[] ToArray() => _buffer.WrittenSpan.ToArray();

    private void Varint(ulong value)
    {
        Span<byte> bytes = stackalloc byte[10];
        var count = 0;
        for (; value >= 0x80; value >>= 7)
        {
            bytes[count++] = (byte)(value | 0x80);
        }

        bytes[count++] = (byte)value;
        _buffer.Write(bytes[..count]);
    }
}
