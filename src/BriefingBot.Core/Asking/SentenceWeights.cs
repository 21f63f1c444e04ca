namespace BriefingBot.Core.Asking;

/// <summary>The weights of the sentence ranker, in the order of <see cref="SentenceFeature"/>.</summary>
/// <remarks>Fitted by the training program's command "ranker", which prints them; it holds Speech, Speaker and OwnCosine, and says why.</remarks>
internal static class SentenceWeights
{
    public static IReadOnlyList<double> Values { get; } =
    [
        7.9432, // Match
        1.7353, // Coverage
        1.1151, // NearCoverage
        1.4199, // Pairs
        -1.2511, // PassageCosine
        30.0000, // OwnCosine
        1.5838, // PassageLexical
        9.3943, // Article
        1.1435, // KindFit
        1.2000, // Speech
        2.3787, // Quotation
        0.8000, // Speaker
        0.3226, // Place
        -5.0776, // IsQuestion
        0.9088, // IsShort
        0.6800, // IsFragment
        2.8639, // TitleShare
        0.3723, // Length
        1.1717, // Position
        1.4684, // Novelty
    ];
}
