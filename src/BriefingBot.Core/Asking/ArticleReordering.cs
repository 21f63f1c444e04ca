using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>
/// Step 4: orders the best candidates anew by what is dearer to know of them: how they are like each other, and their headlines. A linear
/// model over <see cref="ArticleFeature"/>.
/// </summary>
internal static class ArticleReordering
{
    /// <summary>How many of the best candidates are looked at.</summary>
    public const int Considered = 40;

    /// <summary>The best candidates with their headers, best first; those that are gone since the search are left out.</summary>
    public static async Task<IReadOnlyList<ScoredArticle>> ReorderAsync(
        QuestionProfile question,
        IReadOnlyList<ScoredArticle> ranked,
        DateOnly asOf,
        IArticleStore store,
        ITermStatistics statistics,
        CancellationToken cancellation)
    {
        var best = ranked.Take(Considered).ToDictionary(a => a.Id);
        var headers = await store.ReadHeadersAsync([.. best.Keys], cancellation);
        IReadOnlyList<ScoredArticle> found = [.. headers.Select(h => best[h.Id] with { Header = h })];
        var features = ArticleFeatures.Of(question, found, ranked, asOf, statistics);
        return [.. found
            .Select((article, i) => article with { Features = features[i], Score = Score(features[i]) })
            .OrderByDescending(a => a.Score)
            .ThenBy(a => a.Id.Value)];
    }

    private static double Score(double[] features)
    {
        double sum = 0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += ReorderingWeights.Values[i] * features[i];
        }

        return sum;
    }
}
