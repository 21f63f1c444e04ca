namespace BriefingBot.Evaluation.Scoring;

/// <summary>How well silence is kept for the questions that the articles do not answer.</summary>
internal static class AbstentionFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<QuestionOutcome> outcomes)
    {
        var answerable = outcomes.Where(outcome => outcome.Question.Answerable).ToList();
        var unanswerable = outcomes.Where(outcome => !outcome.Question.Answerable).ToList();
        var rightlySilent = unanswerable.Count(outcome => !outcome.IsAnswered);
        var silent = rightlySilent + answerable.Count(outcome => !outcome.IsAnswered);
        var precision = silent == 0 ? 0 : (double)rightlySilent / silent;
        var recall = unanswerable.Count == 0 ? 0 : (double)rightlySilent / unanswerable.Count;
        yield return Figure.Share("abstain_auc", RocArea.Of(Confidences(answerable), Confidences(unanswerable)));
        yield return Figure.Share("abstain_precision", precision);
        yield return Figure.Share("abstain_recall", recall);
        yield return Figure.Share("abstain_f1", rightlySilent == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static List<double> Confidences(List<QuestionOutcome> outcomes) => outcomes.ConvertAll(outcome => outcome.Confidence);
}
