using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>Step 6: reads the chosen passages from the store and lays out their sentences.</summary>
internal static class SentenceGathering
{
    /// <summary>The sentences of the passages, in the passages' order; passages that are gone since the search are left out.</summary>
    public static async Task<IReadOnlyList<SentenceCandidate>> GatherAsync(
        QuestionEmbedding question,
        IReadOnlyList<ScoredPassage> chosen,
        IArticleStore store,
        ITermStatistics statistics,
        CancellationToken cancellation)
    {
        var passages = await store.ReadPassagesAsync([.. chosen.Select(p => p.Id)], cancellation);
        var byId = chosen.ToDictionary(p => p.Id);
        var articles = new Dictionary<VersionId, ArticleInContext?>();
        var candidates = new List<SentenceCandidate>();
        foreach (var passage in passages)
        {
            if (!articles.TryGetValue(passage.VersionId, out var article))
            {
                article = await store.FindVersionAsync(passage.VersionId, cancellation) is { } version ? new(version, statistics) : null;
                articles.Add(passage.VersionId, article);
            }

            if (article is not null)
            {
                var context = new PassageInContext(byId[passage.Id], article, passage.Passage.Sentences, statistics);
                candidates.AddRange(passage.SentenceVectors.Select((vector, i) => new SentenceCandidate(context, i, question.Sentences.Cosine(vector))));
            }
        }

        return candidates;
    }
}
