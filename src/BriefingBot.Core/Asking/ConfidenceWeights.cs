namespace BriefingBot.Core.Asking;

/// <summary>The weights of <see cref="Confidence"/>, in the order of <see cref="ConfidenceFeature"/>.</summary>
/// <remarks>
/// Fitted by the training program's command "ranker" over the sentence weights as they were fitted; since those were changed
/// (<see cref="SentenceWeights"/>), the command prints somewhat other weights.
/// </remarks>
internal static class ConfidenceWeights
{
    /// <summary>
    /// The least confidence with which a question counts as answered. Below a half, because the weights are fitted as if every second
    /// question had no answer, and most have one.
    /// </summary>
    public const double Threshold = 0.35;

    public const double Bias = -5.1979;

    public static IReadOnlyList<double> Values { get; } =
    [
        0.0127, // Score
        0.3774, // Margin
        1.7078, // Match
        -0.8112, // Coverage
        0.8925, // PassageCoverage
        1.9557, // BestCoverage
        0.2406, // Missing
        0.9964, // PassageCosine
        0.7596, // ArticleLexical
        -0.0933, // PassageLexical
        -0.3366, // BestCosine
        -1.0433, // NearCoverage
        -0.0956, // KindFit
        -0.7550, // Speech
        1.0012, // Speaker
        0.0808, // Place
        0.2658, // Terms
    ];
}
