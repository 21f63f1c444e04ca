using Microsoft.ML.OnnxRuntime;

namespace BriefingBot.Models.Arctic;

/// <summary>The states of one run, layer by layer, the last layer last.</summary>
internal sealed class ArcticStates(IReadOnlyList<OrtValue> layers)
{
    /// <summary>How many layers there are.</summary>
    public int Layers => layers.Count;

    /// <summary>The state of [CLS] in the last layer: the vector of the whole input.</summary>
    public ReadOnlySpan<float> Whole => layers[^1].GetTensorDataAsSpan<float>()[..ArcticSession.Width];

    /// <summary>The states of <paramref name="count"/> tokens from <paramref name="first"/> on, one behind the other.</summary>
    public ReadOnlySpan<float> Tokens(int layer, int first, int count) =>
        layers[layer].GetTensorDataAsSpan<float>().Slice(first * ArcticSession.Width, count * ArcticSession.Width);
}
