using BriefingBot.Models.Onnx;
using CsCheck;

namespace BriefingBot.Models.Tests.Onnx;

public sealed class ProtoTests
{
    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Gen.Int[1, 5000], Gen.Long, Gen.Byte.Array[0, 300]).Sample((number, integer, bytes) =>
        {
            var message = new ProtoWriter().Integer(number, integer).Bytes(number + 1, bytes).ToArray();
            var fields = ProtoField.ReadAll(message).ToList();

            return fields.Count == 2
                && fields[0].Number == number && (long)fields[0].Value == integer
                && fields[1].Number == number + 1 && fields[1].Content.Span.SequenceEqual(bytes);
        });

    [Fact]
    public void Copied_fields_are_the_same_bytes() =>
        Gen.Select(Gen.Int[1, 5000], Gen.Byte.Array[0, 300]).Sample((number, bytes) =>
        {
            var message = new ProtoWriter().Bytes(number, bytes).Integer(number, 7).ToArray();
            var copy = new ProtoWriter();
            foreach (var field in ProtoField.ReadAll(message))
            {
                copy.Copy(field);
            }

            return copy.ToArray().AsSpan().SequenceEqual(message);
        });

    [Fact]
    public void ReadAll_CutMessage_Throws()
    {
        var message = new ProtoWriter().Bytes(3, new byte[40]).ToArray();

        Assert.ThrowsAny<Exception>(() => ProtoField.ReadAll(message.AsMemory(0, 20)).ToList());
    }
}
