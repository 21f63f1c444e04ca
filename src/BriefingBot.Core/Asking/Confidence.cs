namespace BriefingBot.Core.Asking;

/// <summary>Step 9: judges how likely the best excerpt answers the question: a logistic model over <see cref="ConfidenceFeature"/>.</summary>
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
        var lexical = articles.Select(a => a.Candidate.Lexical).OrderDescending().Take(2).ToList();
        var cosines = articles.SelectMany(a => a.Candidate.Passages).Select(p => (double)p.Cosine).OrderDescending().Take(Compared).ToList();
        return
        [
            best.Score - ranked.Take(Compared).Average(s => s.Score),
            ranked.Max(s => s[SentenceFeature.Match]),
            ranked.Max(s => s[SentenceFeature.Coverage]),
            ranked.Max(s => s[SentenceFeature.Pairs]),
            BestArticleCoverage(question, ranked),
            articles[0].Features[(int)ArticleFeature.TitleShare],
            articles[0].Features[(int)ArticleFeature.Likeness],
            lexical[0] / total,
            lexical.Count > 1 ? lexical[1] / total : 0,
            articles.Max(a => a.BestLexical) / total,
            cosines.FirstOrDefault(),
            cosines.LastOrDefault(),
            best[SentenceFeature.Speaker],
            best[SentenceFeature.Place],
            Math.Log(1 + question.Weights.Count),
        ];
    }

    /// <summary>The highest share of the topic's idf in the passages looked at of one article.</summary>
    private static double BestArticleCoverage(QuestionProfile question, IReadOnlyList<ScoredSentence> ranked) => ranked
        .Select(s => s.Candidate.Context)
        .Distinct()
        .GroupBy(c => c.Article)
        .Max(passages => question.Coverage(passages.SelectMany(p => p.AllTerms).ToHashSet(StringComparer.Ordinal)));
}

/// <summary>Names the features of <see cref="Confidence"/>; their weights stand in the same order.</summary>
internal enum ConfidenceFeature
{
    /// <summary>How far the best sentence's score lies above the mean of the best ten.</summary>
    Margin,

    /// <summary>The highest learned cosine of a sentence.</summary>
    Match,

    /// <summary>The highest share of the topic's idf in one sentence.</summary>
    SentenceCoverage,

    /// <summary>The highest share of the question's pairs of neighbouring terms in one sentence.</summary>
    Pairs,

    /// <summary>The highest share of the topic's idf in one article's passages.</summary>
    ArticleCoverage,

    /// <summary>The share of the question's idf in the best article's headline.</summary>
    TitleShare,

    /// <summary>How like the two best articles are: an event that is told is mostly told more than once.</summary>
    Likeness,

    /// <summary>The best article's BM25 relative to the question's idf.</summary>
    ArticleLexical,

    /// <summary>The second highest such BM25.</summary>
    SecondLexical,

    /// <summary>The best passage's BM25 relative to the question's idf.</summary>
    PassageLexical,

    /// <summary>The highest cosine of a passage.</summary>
    Cosine,

    /// <summary>The tenth highest.</summary>
    TenthCosine,

    /// <summary>How far the one who speaks in the best sentence is the one asked about.</summary>
    Speaker,

    /// <summary>Whether the best sentence is set in the place asked for.</summary>
    Place,

    /// <summary>The logarithm of the number of terms asked for.</summary>
    Terms,
}
