using System.Runtime.InteropServices;
using BriefingBot.Models.Onnx;
using Microsoft.ML.OnnxRuntime;

namespace BriefingBot.Models.Tests.Onnx;

public sealed class WeightQuantizerTests
{
    private static readonly float[] s_weights = [0.5f, -1f, 0.25f, 2f, 0f, -0.125f];

    [Fact]
    public void The_rewritten_product_is_nearly_the_original()
    {
        float[] input = [1f, -0.5f];
        var model = TinyModel("MatMul");

        var (exact, quantized) = (Run(model, input), Run(WeightQuantizer.Quantize(model), input));

        Assert.Equal(exact.Length, quantized.Length);
        Assert.All(exact, (value, i) => Assert.Equal(value, quantized[i], 0.03f));
    }

    [Fact]
    public void A_model_without_a_constant_product_is_refused() =>
        Assert.Throws<InvalidDataException>(() => WeightQuantizer.Quantize(TinyModel("Gemm")));

    private static float[] Run(byte[] model, float[] input)
    {
        using var session = new InferenceSession(model);
        using var value = OrtValue.CreateTensorValueFromMemory(input, [1, 2]);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["x"], [value], ["y"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    /// <summary>y = op(x, w): x is 1 × 2, w is 2 × 3. Field numbers are those of onnx.proto3.</summary>
    private static byte[] TinyModel(string operation)
    {
        var weights = new Tensor("w", OnnxFields.Float, [2, 3], MemoryMarshal.AsBytes(s_weights.AsSpan()).ToArray());
        var graph = new ProtoWriter()
            .Message(OnnxFields.GraphNode, new Node("product", operation, ["x", "w"], ["y"]).ToMessage())
            .Text(2, "tiny")
            .Message(OnnxFields.GraphInitializer, weights.ToMessage())
            .Message(11, Value("x", 1, 2))
            .Message(OnnxFields.GraphOutput, Value("y", 1, 3));
        return new ProtoWriter()
            .Integer(1, 8)
            .Message(OnnxFields.ModelGraph, graph)
            .Message(OnnxFields.ModelOpsetImport, new ProtoWriter().Text(OnnxFields.OpsetDomain, "").Integer(OnnxFields.OpsetVersion, 13))
            .ToArray();
    }

    private static ProtoWriter Value(string name, params long[] shape)
    {
        var dims = new ProtoWriter();
        foreach (var dim in shape)
        {
            dims.Message(1, new ProtoWriter().Integer(1, dim));
        }

        var tensor = new ProtoWriter().Integer(1, OnnxFields.Float).Message(2, dims);
        return new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, tensor));
    }
}
