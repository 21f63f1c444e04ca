using System.Runtime.InteropServices;

namespace BriefingBot.Models.Onnx;

/// <summary>A constant of a graph.</summary>
internal sealed record Tensor(string Name, int DataType, IReadOnlyList<long> Dims, ReadOnlyMemory<byte> Data)
{
    public static Tensor Read(ReadOnlyMemory<byte> message)
    {
        var name = "";
        var type = 0;
        var dims = new List<long>();
        ReadOnlyMemory<byte> data = default;
        foreach (var field in ProtoField.ReadAll(message))
        {
            switch (field.Number)
            {
                case OnnxFields.TensorDims: dims.AddRange(field.AsIntegers()); break;
                case OnnxFields.TensorDataType: type = (int)field.Value; break;
                case OnnxFields.TensorName: name = field.AsText(); break;
                case OnnxFields.TensorRawData: data = field.Content; break;
            }
        }

        return new(name, type, dims, data);
    }

    public ReadOnlySpan<float> Floats => MemoryMarshal.Cast<byte, float>(Data.Span);

    public ProtoWriter ToMessage()
    {
        var writer = new ProtoWriter();
        foreach (var dim in Dims)
        {
            writer.Integer(OnnxFields.TensorDims, dim);
        }

        return writer
            .Integer(OnnxFields.TensorDataType, DataType)
            .Text(OnnxFields.TensorName, Name)
            .Bytes(OnnxFields.TensorRawData, Data.Span);
    }
}
