using Microsoft.ML.OnnxRuntime;

namespace BriefingBot.Models.Arctic;

/// <summary>Runs the model on one input at a time. Safe for concurrent use; each call works on its caller's thread.</summary>
/// <remarks>One input a call and one thread a call: on two cores two calls side by side do more than one call on two threads.</remarks>
internal sealed class ArcticSession : IDisposable
{
    /// <summary>Width of a token's state.</summary>
    public const int Width = 384;

    /// <summary>Layers whose states are read besides the last: the word embeddings, the second and the fourth.</summary>
    public static readonly IReadOnlyList<string> InnerLayers =
    [
        "/embeddings/LayerNorm/Add_1_output_0",
        "/encoder/layer.1/output/LayerNorm/Add_1_output_0",
        "/encoder/layer.3/output/LayerNorm/Add_1_output_0",
    ];

    private static readonly string[] s_inputs = ["input_ids", "attention_mask", "token_type_ids"];
    private static readonly string[] s_last = ["last_hidden_state"];
    private static readonly string[] s_all = [.. InnerLayers, .. s_last];

    private readonly InferenceSession _session;
    private readonly RunOptions _runOptions = new();

    public ArcticSession(string modelPath)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        _session = new(modelPath, options);
    }

    /// <summary>The number of layers that <see cref="Run{T}"/> gives with <c>allLayers</c>.</summary>
    public static int Layers => s_all.Length;

    /// <summary>Runs the model.</summary>
    /// <param name="ids">Token ids, at most 512.</param>
    /// <param name="allLayers">Whether the inner layers are wanted too.</param>
    /// <param name="use">Takes the states; they are gone when it returns.</param>
    public T Run<T>(long[] ids, bool allLayers, Func<ArcticStates, T> use)
    {
        long[] shape = [1, ids.Length];
        var ones = new long[ids.Length];
        Array.Fill(ones, 1);
        using var inputIds = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(ones, shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var outputs = _session.Run(_runOptions, s_inputs, [inputIds, mask, types], allLayers ? s_all : s_last);
        return use(new([.. outputs]));
    }

    public void Dispose()
    {
        _session.Dispose();
        _runOptions.Dispose();
    }
}
