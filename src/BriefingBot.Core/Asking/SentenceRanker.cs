namespace BriefingBot.Core.Asking;

/// <summary>Step 7: orders sentences by how likely each answers the question: a linear model over <see cref="SentenceFeature"/>.</summary>
internal static class SentenceRanker
{
    /// <summary>The candidates with their features and scores, best first.</summary>
    public static IReadOnlyList<ScoredSentence> Rank(QuestionProfile question, IReadOnlyList<SentenceCandidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var words = Words.Of(question.Question.Text).ToHashSet(StringComparer.Ordinal);
        var bestArticle = candidates.Max(c => c.Context.Passage.Article.Score);
        return [.. candidates
            .Where(c => !HeadlineReading.IsHeadline(c))
            .Select(c => Score(c, SentenceFeatures.Of(question, words, c, bestArticle)))
            .OrderByDescending(s => s.Score)];
    }

    private static ScoredSentence Score(SentenceCandidate candidate, double[] features)
    {
        double score = 0;
        for (var i = 0; i < features.Length; i++)
        {
            score += SentenceWeights.Values[i] * features[i];
        }

        return new(candidate, features, score);
    }
}

/// <summary>A sentence with its features and score.</summary>
internal sealed record ScoredSentence(SentenceCandidate Candidate, double[] Features, double Score)
{
    public double this[SentenceFeature feature] => Features[(int)feature];
}
