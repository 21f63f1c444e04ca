using System.Numerics.Tensors;
using BriefingBot.Core.Articles;

namespace BriefingBot.Models.Arctic.Matching;

/// <summary>Describes a sentence by its tokens' states in the run over the whole passage.</summary>
internal static class SentencePooling
{
    /// <summary>Floats of a description: for each layer the mean state of the sentence's tokens, at unit length.</summary>
    public static int Width => ArcticSession.Layers * ArcticSession.Width;

    /// <summary>The description of the sentence whose tokens are given; zero for one that the window did not hold.</summary>
    public static float[] Describe(ArcticStates states, TextSpan tokens)
    {
        var description = new float[Width];
        for (var layer = 0; layer < states.Layers && tokens.Length > 0; layer++)
        {
            var mean = description.AsSpan(layer * ArcticSession.Width, ArcticSession.Width);
            var sum = states.Tokens(layer, tokens.Start, tokens.Length);
            for (var token = 0; token < tokens.Length; token++)
            {
                TensorPrimitives.Add(mean, sum.Slice(token * ArcticSession.Width, ArcticSession.Width), mean);
            }

            Normalize(mean);
        }

        return description;
    }

    /// <summary>Brings a vector to unit length; zero stays zero.</summary>
    public static void Normalize(Span<float> vector)
    {
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }
    }
}
