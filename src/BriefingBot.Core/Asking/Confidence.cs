namespace BriefingBot.Core.Asking;

/// <summary>Step 8: judges how likely the best excerpt answers the question: a logistic model over <see cref="ConfidenceFeature"/>.</summary>
/// <remarks>
/// The age of an article is no feature: in any set that was gathered around its questions, a fresh article gives away that there is
/// an answer.
/// </remarks>
internal static class Confidence
{
    private const int Compared = 10;

    /// <summary>The probability, 0 to 1.</summary>
    public static double Of(double[] features)
    {
        var sum = ConfidenceWeights.Bias;
        for (var i = 0; i < features.Length; i++)
        {
            sum += ConfidenceWeights.Values[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What is known of the answer to a question; <paramref name="ranked"/> is not empty.</summary>
    public static double[] Features(QuestionProfile question, IReadOnlyList<ScoredArticle> articles, IReadOnlyList<ScoredSentence> ranked)
    {
        var best = ranked[0];
        var total = Math.Max(question.Weights.Values.Sum(), 1e-9);
        var heaviest = Math.Max(question.Weights.Values.Max(), 1e-9);
        var contexts = ranked.Select(s => s.Candidate.Context).Distinct().ToList();
        return
        [
            best.Score,
            best.Score - ranked.Take(Compared).Average(s => s.Score),
            best[SentenceFeature.Match],
            best[SentenceFeature.Coverage],
            question.Coverage(best.Candidate.Context.AllTerms),
            contexts.Max(c => question.Coverage(c.AllTerms)),
            question.RarestMissing(best.Candidate.Context.AllTerms) / heaviest,
            contexts.Max(c => c.Passage.Cosine),
            articles.Max(a => a.Candidate.Lexical) / total,
            articles.Max(a => a.BestLexical) / total,
            articles.Max(a => a.BestCosine),
            question.Coverage(best.Candidate.Terms.Concat(best.Candidate.TermsBefore(1)).ToHashSet(StringComparer.Ordinal)),
            best[SentenceFeature.KindFit],
            best[SentenceFeature.Speech],
            best[SentenceFeature.Speaker],
            best[SentenceFeature.Place],
            Math.Log(1 + question.Weights.Count),
        ];
    }
}

/// <summary>Names the features of <see cref="Confidence"/>; their weights stand in the same order.</summary>
internal enum ConfidenceFeature
{
    /// <summary>The ranker's score of the best sentence.</summary>
    Score,

    /// <summary>How far it lies above the mean of the best ten.</summary>
    Margin,

    /// <summary>Its learned cosine.</summary>
    Match,

    /// <summary>The share of the question's idf in it.</summary>
    Coverage,

    /// <summary>The share in its passage and title.</summary>
    PassageCoverage,

    /// <summary>The highest such share among the passages looked at.</summary>
    BestCoverage,

    /// <summary>The weight of the rarest term that its passage lacks, relative to the rarest term.</summary>
    Missing,

    /// <summary>The highest cosine of a passage.</summary>
    PassageCosine,

    /// <summary>The best article's BM25 relative to the question's idf.</summary>
    ArticleLexical,

    /// <summary>The best passage's BM25 relative to the question's idf.</summary>
    PassageLexical,

    /// <summary>The highest cosine of any candidate's passage.</summary>
    BestCosine,

    /// <summary>The share of the topic's idf in the best sentence and the one before it.</summary>
    NearCoverage,

    /// <summary>Whether it holds the kind of words asked for.</summary>
    KindFit,

    /// <summary>Whether somebody speaks in it, where that is asked for.</summary>
    Speech,

    /// <summary>How far the one who speaks is the one asked about.</summary>
    Speaker,

    /// <summary>Whether it is set in the place asked for.</summary>
    Place,

    /// <summary>The logarithm of the number of terms asked for.</summary>
    Terms,
}
