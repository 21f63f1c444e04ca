namespace BriefingBot.Core.Asking;

/// <summary>The weights of the sentence ranker, in the order of <see cref="SentenceFeature"/>.</summary>
/// <remarks>Fitted by the training program's command "ranker", which prints them; it holds Speech, Speaker and OwnCosine, and says why.</remarks>
internal static class SentenceWeights
{
    public static IReadOnlyList<double> Values { get; } =
    [
        7.9644, // Match
        1.7500, // Coverage
        1.1348, // NearCoverage
        1.4170, // Pairs
        -1.3155, // PassageCosine
        30.0000, // OwnCosine
        1.5855, // PassageLexical
        9.4058, // Article
        1.1433, // KindFit
        1.2000, // Speech
        2.5392, // Quotation
        0.8000, // Speaker
        0.3218, // Place
        -5.0724, // IsQuestion
        0.8968, // IsShort
        0.6791, // IsFragment
        2.8787, // TitleShare
        0.3653, // Length
        1.1772, // Position
        1.4942, // Novelty
    ];
}
