namespace BriefingBot.Core.Asking;

/// <summary>The weights of the sentence ranker, in the order of <see cref="SentenceFeature"/>.</summary>
/// <remarks>
/// Fitted by the training program's command "ranker", before a quotation had to have four words and headlines were left out; the command
/// prints somewhat other weights today. Speech and Speaker are set higher than fitted (0.21 and 0.29 then): news quizzes, most of what was
/// fitted on, hardly ask who said what, and with the fitted weights the sample question about Biegun was answered with a sentence in which
/// nobody speaks.
/// </remarks>
internal static class SentenceWeights
{
    public static IReadOnlyList<double> Values { get; } =
    [
        8.2305, // Match
        1.7802, // Coverage
        0.7793, // NearCoverage
        1.7764, // Pairs
        5.3067, // PassageCosine
        0.7670, // PassageLexical
        8.1026, // Article
        1.0940, // KindFit
        1.2000, // Speech
        1.1460, // Quotation
        0.8000, // Speaker
        0.5979, // Place
        -6.7348, // IsQuestion
        0.9428, // IsShort
        0.4649, // IsFragment
        1.4157, // TitleShare
        0.3335, // Length
        1.0963, // Position
        1.1616, // Novelty
    ];
}
