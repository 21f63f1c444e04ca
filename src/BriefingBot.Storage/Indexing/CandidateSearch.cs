using BriefingBot.Core.Ports;
using BriefingBot.Core.Vectors;
using BriefingBot.Storage.Vectors;

namespace BriefingBot.Storage.Indexing;

/// <summary>
/// Gathers the articles that may answer from the three searches: articles by words, passages by words, passages by vectors.
/// </summary>
internal static class CandidateSearch
{
    /// <summary>Searches one snapshot.</summary>
    public static SearchResult Run(IndexSnapshot index, SearchRequest request, SearchScope scope, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        TopHits? articles = null, passages = null, nearest = null;
        var searched = 0;
        Together.Run(
            cancellation,
            () => (nearest, searched) = index.Dense.Run(QuestionVector.Of(request, index.Manifest.Dimensions), scope, request.Passages, cancellation),
            () => passages = index.Passages.Search(request.Terms, scope, request.Passages, cancellation),
            () => articles = index.Articles.Search(request.Terms, scope, request.LexicalArticles, cancellation));
        return new(Candidates(index, request.Vector.Value, articles!, passages!, nearest!), searched);
    }

    private static List<ArticleCandidate> Candidates(
        IndexSnapshot index, QuantizedVector question, TopHits articles, TopHits passages, TopHits nearest)
    {
        var articleScores = Scores(articles);
        var passageScores = Scores(passages);
        var candidates = new HashSet<long>(articleScores.Keys);
        AddArticles(passages, candidates);
        AddArticles(nearest, candidates);

        var found = new List<ArticleCandidate>(candidates.Count);
        foreach (var id in candidates)
        {
            if (index.Places.Find(id) is var (segment, entry))
            {
                var of = Passages(segment, entry, question, passageScores);
                found.Add(new(new(id), DateOnly.FromDayNumber(entry.Day), articleScores.GetValueOrDefault(id), of)
                {
                    Nearest = Nearest(segment, entry, of),
                });
            }
        }

        return found;
    }

    private static PassageCandidate[] Passages(
        VectorSegment segment, ArticleEntry entry, QuantizedVector question, Dictionary<long, float> scores)
    {
        var cosines = new float[entry.Passages];
        DenseScan.Cosines(segment, entry, question, cosines);
        var ids = segment.Ids(entry);
        var passages = new PassageCandidate[ids.Length];
        for (var i = 0; i < passages.Length; i++)
        {
            passages[i] = new(new(ids[i]), cosines[i], scores.GetValueOrDefault(ids[i]));
        }

        return passages;
    }

    private static QuantizedVector? Nearest(VectorSegment segment, ArticleEntry entry, PassageCandidate[] passages)
    {
        var best = -1;
        for (var i = 0; i < passages.Length; i++)
        {
            best = best < 0 || passages[i].Cosine > passages[best].Cosine ? i : best;
        }

        return best < 0 ? null : segment.Vector(entry, best);
    }

    private static Dictionary<long, float> Scores(TopHits hits)
    {
        var scores = new Dictionary<long, float>(hits.Hits.Length);
        foreach (var hit in hits.Hits)
        {
            scores.Add(hit.Id, hit.Score);
        }

        return scores;
    }

    private static void AddArticles(TopHits hits, HashSet<long> articles)
    {
        foreach (var hit in hits.Hits)
        {
            articles.Add(hit.ArticleId);
        }
    }
}
