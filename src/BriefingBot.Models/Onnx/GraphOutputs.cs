namespace BriefingBot.Models.Onnx;

/// <summary>Makes values that a graph computes on the way visible as outputs.</summary>
internal static class GraphOutputs
{
    /// <summary>The model with further outputs; ONNX Runtime infers their types.</summary>
    public static byte[] Add(ReadOnlyMemory<byte> model, IEnumerable<string> values)
    {
        var rewritten = new ProtoWriter();
        foreach (var field in ProtoField.ReadAll(model))
        {
            if (field.Number != OnnxFields.ModelGraph)
            {
                rewritten.Copy(field);
                continue;
            }

            var graph = new ProtoWriter();
            foreach (var part in ProtoField.ReadAll(field.Content))
            {
                graph.Copy(part);
            }

            foreach (var value in values)
            {
                graph.Message(OnnxFields.GraphOutput, new ProtoWriter().Text(OnnxFields.ValueName, value));
            }

            rewritten.Message(OnnxFields.ModelGraph, graph);
        }

        return rewritten.ToArray();
    }
}
