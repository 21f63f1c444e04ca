namespace BriefingBot.Core.Asking;

/// <summary>The weights of the sentence ranker, in the order of <see cref="SentenceFeature"/>.</summary>
internal static class SentenceWeights
{
    public static IReadOnlyList<double> Values { get; } =
    [
        6.0, 3.0, 1.5, 0.8, 2.0, 0.2, 1.0, 0.5, 0.6, 0.6, 1.0, 0.5, -1.0, -1.5, -1.0, -0.5, 0.3, 0.1, 0.2,
    ];
}
