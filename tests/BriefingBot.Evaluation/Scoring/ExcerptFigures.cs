namespace BriefingBot.Evaluation.Scoring;

/// <summary>How often the excerpts hold the answer or show the evidence.</summary>
internal static class ExcerptFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<QuestionOutcome> outcomes)
    {
        var answerable = outcomes.Where(outcome => outcome.Question.Answerable).ToList();
        yield return Figure.Share("answer_in_top1", answerable.Count(outcome => outcome.HoldsAnswer(1)), answerable.Count);
        yield return Figure.Share("answer_in_top3", answerable.Count(outcome => outcome.HoldsAnswer(3)), answerable.Count);
        if (answerable.Any(outcome => outcome.Question.Evidence is not null))
        {
            yield return Figure.Share("evidence_at_1", answerable.Count(outcome => outcome.IsFirstRight), answerable.Count);
            yield return Figure.Share("evidence_at_3", answerable.Count(ShowsEvidence), answerable.Count);
        }
    }

    /// <summary>How often the best excerpt shows the evidence, by type of question; empty where the set has no evidence.</summary>
    public static IReadOnlyList<TypeShare> ByType(IReadOnlyList<QuestionOutcome> outcomes) =>
        [.. outcomes.Where(outcome => outcome.Question is { Answerable: true, Evidence: not null })
            .GroupBy(outcome => outcome.Question.Type, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TypeShare(group.Key, group.Count(outcome => outcome.IsFirstRight), group.Count()))];

    private static bool ShowsEvidence(QuestionOutcome outcome) =>
        outcome.Excerpts.Take(3).Any(excerpt => EvidenceOverlap.Hits(excerpt, outcome.Question.Evidence ?? []));
}

/// <summary>Of so many <paramref name="Questions"/> of one type, how many have the <paramref name="Right"/> excerpt first.</summary>
internal sealed record TypeShare(string Type, int Right, int Questions)
{
    /// <summary>The two numbers as a fraction that is not reduced.</summary>
    public string Fraction => $"{Right}/{Questions}";
}
