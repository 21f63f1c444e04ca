namespace BriefingBot.Core.Asking;

/// <summary>The weights of <see cref="ArticleReordering"/>, in the order of <see cref="ArticleFeature"/>; fitted by the training program's command "ranker".</summary>
internal static class ReorderingWeights
{
    public static IReadOnlyList<double> Values { get; } =
    [
        0.6000, // Lexical
        0.2157, // Cosine
        0.1353, // Fresh
        0.0813, // Recent
        0.0135, // Length
        -0.2098, // TitleShare
        0.2023, // Likeness
    ];
}
