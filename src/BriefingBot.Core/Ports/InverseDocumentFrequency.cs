namespace BriefingBot.Core.Ports;

/// <summary>How rare a term is: Robertson's idf in the form that Lucene's BM25 has it, which is never negative.</summary>
public static class InverseDocumentFrequency
{
    /// <summary>ln(1 + (N − n + 0.5) / (n + 0.5)).</summary>
    /// <param name="all">N, the number of texts.</param>
    /// <param name="with">n, how many of them hold the term.</param>
    public static double Of(int all, int with) => Math.Log(1 + ((all - with + 0.5) / (with + 0.5)));
}
