using Lucene.Net.Search.Similarities;

namespace BriefingBot.Storage.Lexical;

/// <summary>The constants of BM25 (Robertson and Zaragoza 2009), in Lucene's form.</summary>
internal static class Ranking
{
    /// <summary>How soon repeats of a term stop to count.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much long texts are held back, 0 to 1.</summary>
    public const float B = 0.75f;

    /// <summary>What a term in the headline adds, as a share of its BM25 there.</summary>
    public const float TitleWeight = 0.3f;

    /// <summary>The most different terms of a question that are looked up.</summary>
    public const int MaxTerms = 200;

    /// <summary>The score of a term in a text.</summary>
    public static BM25Similarity Similarity { get; } = new(K1, B);
}
