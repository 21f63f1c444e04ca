namespace BriefingBot.Core.Asking;

/// <summary>The weights of <see cref="Confidence"/>, in the order of <see cref="ConfidenceFeature"/>.</summary>
/// <remarks>Fitted by the training program's command "ranker".</remarks>
internal static class ConfidenceWeights
{
    /// <summary>
    /// The least confidence with which a question counts as answered. Below a half, because the weights are fitted as if every second
    /// question had no answer, and most have one.
    /// </summary>
    public const double Threshold = 0.35;

    public const double Bias = -5.8512;

    public static IReadOnlyList<double> Values { get; } =
    [
        0.2216, // Margin
        3.5640, // Match
        -2.3453, // SentenceCoverage
        1.3888, // Pairs
        3.9891, // ArticleCoverage
        0.9003, // TitleShare
        1.2250, // Likeness
        0.2542, // ArticleLexical
        -0.3999, // SecondLexical
        0.0593, // PassageLexical
        -1.9981, // Cosine
        1.6225, // TenthCosine
        0.4000, // Speaker
        0.2000, // Place
        0.1761, // Terms
    ];
}
