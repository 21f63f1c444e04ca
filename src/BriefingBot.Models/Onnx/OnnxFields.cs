namespace BriefingBot.Models.Onnx;

/// <summary>Field numbers and type codes of onnx.proto3 that the rewriting needs.</summary>
internal static class OnnxFields
{
    public const int ModelGraph = 7;
    public const int ModelOpsetImport = 8;
    public const int OpsetDomain = 1;
    public const int OpsetVersion = 2;

    public const int GraphNode = 1;
    public const int GraphInitializer = 5;
    public const int GraphOutput = 12;

    public const int ValueName = 1;

    public const int NodeInput = 1;
    public const int NodeOutput = 2;
    public const int NodeName = 3;
    public const int NodeOpType = 4;
    public const int NodeAttribute = 5;
    public const int NodeDomain = 7;

    public const int TensorDims = 1;
    public const int TensorDataType = 2;
    public const int TensorName = 8;
    public const int TensorRawData = 9;

    public const int Float = 1;
    public const int Int8 = 3;

    /// <summary>The operators of ONNX Runtime itself (docs/ContribOperators.md).</summary>
    public const string MicrosoftDomain = "com.microsoft";
}
