using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Sentences;

/// <summary>MAP and MRR: the mean of average precision and of the reciprocal rank over the questions.</summary>
internal static class SentenceFigures
{
    /// <summary>
    /// The usual figures over the questions with sentences of both kinds, and those over all with one that answers. Questions with
    /// none are left out of both.
    /// </summary>
    public static IReadOnlyList<Figure> Of(IEnumerable<RankedSentences> questions)
    {
        var withRelevant = questions.Where(question => question.HasRelevant).ToList();
        return [.. Over(withRelevant.FindAll(question => question.HasBoth), ""), .. Over(withRelevant, "_any_relevant")];
    }

    private static IEnumerable<Figure> Over(List<RankedSentences> questions, string suffix)
    {
        yield return Figure.Count("questions" + suffix, questions.Count);
        yield return Figure.Share("map" + suffix, questions.Sum(question => question.AveragePrecision), questions.Count);
        yield return Figure.Share("mrr" + suffix, questions.Sum(question => question.ReciprocalRank), questions.Count);
    }
}
