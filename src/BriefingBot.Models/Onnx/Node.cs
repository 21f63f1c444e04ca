namespace BriefingBot.Models.Onnx;

/// <summary>An operation of a graph.</summary>
internal sealed record Node(string Name, string OpType, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs)
{
    public static Node Read(ReadOnlyMemory<byte> message)
    {
        var name = "";
        var opType = "";
        var inputs = new List<string>();
        var outputs = new List<string>();
        foreach (var field in ProtoField.ReadAll(message))
        {
            switch (field.Number)
            {
                case OnnxFields.NodeInput: inputs.Add(field.AsText()); break;
                case OnnxFields.NodeOutput: outputs.Add(field.AsText()); break;
                case OnnxFields.NodeName: name = field.AsText(); break;
                case OnnxFields.NodeOpType: opType = field.AsText(); break;
            }
        }

        return new(name, opType, inputs, outputs);
    }

    public ProtoWriter ToMessage(string domain = "")
    {
        var writer = new ProtoWriter();
        foreach (var input in Inputs)
        {
            writer.Text(OnnxFields.NodeInput, input);
        }

        foreach (var output in Outputs)
        {
            writer.Text(OnnxFields.NodeOutput, output);
        }

        writer.Text(OnnxFields.NodeName, Name).Text(OnnxFields.NodeOpType, OpType);
        return domain.Length == 0 ? writer : writer.Text(OnnxFields.NodeDomain, domain);
    }
}
