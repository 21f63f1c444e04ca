namespace BriefingBot.Core.Asking;

/// <summary>The weights of <see cref="Confidence"/>, in the order of <see cref="ConfidenceFeature"/>.</summary>
internal static class ConfidenceWeights
{
    /// <summary>The least confidence with which a question counts as answered.</summary>
    public const double Threshold = 0.5;

    public const double Bias = -2;

    public static IReadOnlyList<double> Values { get; } =
    [
        0.2, 0.2, 1.0, 1.0, 1.5, 1.0, -1.0, 1.0, 0.3, 0.2, 0.2, 0.2, 0.5, 0.0,
    ];
}
