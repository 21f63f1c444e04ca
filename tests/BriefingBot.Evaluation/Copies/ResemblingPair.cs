using BriefingBot.Core.Identity;

namespace BriefingBot.Evaluation.Copies;

/// <summary>Two articles with much text in common.</summary>
internal sealed record ResemblingPair(ShingledArticle One, ShingledArticle Other, double Resemblance)
{
    // What that many articles say is a form, not a text; pairs that have nothing else in common are none.
    private const int MaxSharing = 200;
    private const double MinShared = 0.2;

    /// <summary>All pairs whose resemblance is at least <paramref name="least"/>, by comparing every shingle.</summary>
    public static IReadOnlyList<ResemblingPair> All(IReadOnlyList<ShingledArticle> articles, double least, CancellationToken cancellation)
    {
        var holders = Holders(articles);
        List<ResemblingPair> pairs = [];
        for (var i = 0; i < articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var shared = articles[i].Shingles.Hashes.SelectMany(hash => holders[hash]).Where(other => other < i).CountBy(other => other);
            pairs.AddRange(shared
                .Where(count => count.Value >= MinShared * articles[i].Shingles.Count)
                .Select(count => new ResemblingPair(articles[count.Key], articles[i], articles[i].Shingles.Resemblance(articles[count.Key].Shingles)))
                .Where(pair => pair.Resemblance >= least));
        }

        return pairs;
    }

    public bool IsOfOneSite => SiteHost.Of(One.Article.Url) == SiteHost.Of(Other.Article.Url);

    private static Dictionary<ulong, IReadOnlyList<int>> Holders(IReadOnlyList<ShingledArticle> articles)
    {
        Dictionary<ulong, IReadOnlyList<int>> holders = [];
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var hash in articles[i].Shingles.Hashes)
            {
                if (!holders.TryGetValue(hash, out var list))
                {
                    holders[hash] = list = new List<int>();
                }

                if (list.Count < MaxSharing)
                {
                    ((List<int>)list).Add(i);
                }
            }
        }

        return holders;
    }
}
