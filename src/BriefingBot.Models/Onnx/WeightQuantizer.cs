using System.Runtime.InteropServices;

namespace BriefingBot.Models.Onnx;

/// <summary>
/// Rewrites the constant matrix products of a model to int8: MatMul(A, W) becomes com.microsoft.DynamicQuantizeMatMul(A, W8, scale),
/// with one scale a column of W. Everything else is copied byte for byte.
/// </summary>
/// <remarks>
/// Weights take seven bits (−<see cref="Levels"/>…<see cref="Levels"/>): where a processor has no VNNI, ONNX Runtime's kernel
/// adds two products in 16 bits with saturation (vpmaddubsw), and eight-bit weights overflow there (ONNX Runtime,
/// "Quantize ONNX models", reduce_range).
/// </remarks>
internal static class WeightQuantizer
{
    /// <summary>The largest magnitude of a quantized weight.</summary>
    public const int Levels = 63;

    private const string MatMul = "MatMul";
    private const string QuantizedMatMul = "DynamicQuantizeMatMul";

    /// <summary>The model with its constant two-dimensional MatMul weights in int8.</summary>
    /// <exception cref="InvalidDataException">The model has no such product, so it is not the model that was meant.</exception>
    public static byte[] Quantize(ReadOnlyMemory<byte> model)
    {
        var rewritten = new ProtoWriter();
        var knowsDomain = false;
        foreach (var field in ProtoField.ReadAll(model))
        {
            knowsDomain |= field.Number == OnnxFields.ModelOpsetImport && ImportsMicrosoft(field.Content);
            if (field.Number == OnnxFields.ModelGraph)
            {
                rewritten.Message(OnnxFields.ModelGraph, QuantizeGraph(field.Content));
            }
            else
            {
                rewritten.Copy(field);
            }
        }

        if (!knowsDomain)
        {
            rewritten.Message(OnnxFields.ModelOpsetImport, new ProtoWriter()
                .Text(OnnxFields.OpsetDomain, OnnxFields.MicrosoftDomain)
                .Integer(OnnxFields.OpsetVersion, 1));
        }

        return rewritten.ToArray();
    }

    private static ProtoWriter QuantizeGraph(ReadOnlyMemory<byte> graph)
    {
        var matrices = ProtoField.ReadAll(graph)
            .Where(f => f.Number == OnnxFields.GraphInitializer)
            .Select(f => Tensor.Read(f.Content))
            .Where(t => t is { DataType: OnnxFields.Float, Dims.Count: 2, Data.Length: > 0 })
            .ToDictionary(t => t.Name, StringComparer.Ordinal);
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        var rewritten = new ProtoWriter();
        foreach (var field in ProtoField.ReadAll(graph).Where(f => f.Number != OnnxFields.GraphInitializer))
        {
            var node = field.Number == OnnxFields.GraphNode ? Node.Read(field.Content) : null;
            if (node is { OpType: MatMul, Inputs: [var activations, var weights] } && matrices.TryGetValue(weights, out var matrix))
            {
                rewritten.Message(OnnxFields.GraphNode, (node with
                {
                    OpType = QuantizedMatMul,
                    Inputs = [activations, ValuesName(weights), ScalesName(weights)],
                }).ToMessage(OnnxFields.MicrosoftDomain));
                if (replaced.Add(weights))
                {
                    AddQuantized(rewritten, matrix);
                }
            }
            else
            {
                rewritten.Copy(field);
            }
        }

        if (replaced.Count == 0)
        {
            throw new InvalidDataException("The model has no constant matrix product; it is not the embedding model.");
        }

        foreach (var field in ProtoField.ReadAll(graph).Where(f => f.Number == OnnxFields.GraphInitializer))
        {
            if (!replaced.Contains(Tensor.Read(field.Content).Name))
            {
                rewritten.Copy(field);
            }
        }

        return rewritten;
    }

    private static void AddQuantized(ProtoWriter graph, Tensor matrix)
    {
        var (rows, columns) = ((int)matrix.Dims[0], (int)matrix.Dims[1]);
        var weights = matrix.Floats;
        var scales = new float[columns];
        for (var i = 0; i < weights.Length; i++)
        {
            scales[i % columns] = Math.Max(scales[i % columns], Math.Abs(weights[i]) / Levels);
        }

        var values = new sbyte[rows * columns];
        for (var i = 0; i < weights.Length; i++)
        {
            var scale = scales[i % columns];
            values[i] = scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(weights[i] / scale);
        }

        graph.Message(OnnxFields.GraphInitializer, new Tensor(
            ValuesName(matrix.Name), OnnxFields.Int8, matrix.Dims, MemoryMarshal.AsBytes(values.AsSpan()).ToArray()).ToMessage());
        graph.Message(OnnxFields.GraphInitializer, new Tensor(
            ScalesName(matrix.Name), OnnxFields.Float, [columns], MemoryMarshal.AsBytes(scales.AsSpan()).ToArray()).ToMessage());
    }

    private static string ValuesName(string weights) => weights + "_int8";

    private static string ScalesName(string weights) => weights + "_scale";

    private static bool ImportsMicrosoft(ReadOnlyMemory<byte> opset) => ProtoField.ReadAll(opset)
        .Any(f => f.Number == OnnxFields.OpsetDomain && f.AsText() == OnnxFields.MicrosoftDomain);
}
