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

    public const double Bias = -5.7926;

    public static IReadOnlyList<double> Values { get; } =
    [
        0.2270, // Margin
        3.1525, // Match
        -2.3544, // SentenceCoverage
        1.4001, // Pairs
        4.1395, // ArticleCoverage
        0.8688, // TitleShare
        1.3590, // Likeness
        0.2844, // ArticleLexical
        -0.4481, // SecondLexical
        0.0607, // PassageLexical
        -2.0115, // Cosine
        1.6716, // TenthCosine
        0.0021, // Speaker
        0.1493, // Place
        0.1651, // Terms
    ];
}
