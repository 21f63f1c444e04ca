using System.Numerics.Tensors;
using BriefingBot.Models.Arctic;
using BriefingBot.Models.Onnx;

namespace BriefingBot.Models.Tests.Arctic;

public sealed class QuantizationTests(EmbedderFixture fixture) : IClassFixture<EmbedderFixture>
{
    [Fact]
    public void Quantized_and_original_model_give_nearly_the_same_vectors()
    {
        var original = Path.Combine(fixture.Folder, "original.onnx");
        File.WriteAllBytes(original, GraphOutputs.Add(ArcticPackage.ReadModel(), ArcticSession.InnerLayers));
        using var exact = new ArcticSession(original);
        using var quantized = new ArcticSession(ModelCache.Ensure(fixture.Folder));
        var tokenizer = new ArcticTokenizer();
        string[] texts =
        [
            "The central bank left its rate unchanged on Thursday, and its governor said prices were rising more slowly.",
            "Rescuers reached the village after two days; the road had been washed away by the flood.",
            "She won the final in three sets and thanked her grandmother, who had taught her to play.",
        ];

        foreach (var text in texts)
        {
            var ids = ArcticEmbedder.QuestionInput(tokenizer, text);
            var cosine = TensorPrimitives.CosineSimilarity<float>(Vector(exact, ids), Vector(quantized, ids));
            Assert.True(cosine > 0.99f, $"cosine {cosine} for: {text}");
        }
    }

    private static float[] Vector(ArcticSession session, long[] ids) => session.Run(ids, allLayers: false, s => s.Whole.ToArray());
}
