using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>Step 5: reads the chosen passages from the store and lays out their sentences.</summary>
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
        var versions = new Dictionary<VersionId, ArticleVersion?>();
        var candidates = new List<SentenceCandidate>();
        foreach (var passage in passages)
        {
            if (!versions.TryGetValue(passage.VersionId, out var version))
            {
                version = await store.FindVersionAsync(passage.VersionId, cancellation);
                versions.Add(passage.VersionId, version);
            }

            if (version is not null)
            {
                var context = new PassageInContext(byId[passage.Id], version, passage.Passage.Sentences, statistics);
                candidates.AddRange(passage.SentenceVectors.Select((vector, i) => new SentenceCandidate(context, i, question.Sentences.Cosine(vector))));
            }
        }

        return candidates;
    }
}
