using BriefingBot.Core.Answers;

namespace BriefingBot.Core.Asking;

/// <summary>Step 10: decides whether the excerpts answer, and if not, why not.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="NotFound">Null where they answer.</param>
internal sealed record Judgement(double Confidence, NotFoundReason? NotFound)
{
    /// <summary>Where words said in a place are asked for, an excerpt in which nobody speaks there is no answer, whatever its score.</summary>
    private const double MostWithoutPlace = 0.3;

    public static Judgement Of(
        QuestionProfile question,
        IReadOnlyList<ScoredArticle> articles,
        IReadOnlyList<ScoredSentence> ranked,
        IReadOnlyList<ComposedExcerpt> excerpts)
    {
        if (excerpts.Count == 0)
        {
            return new(0, NotFoundReason.NothingNear);
        }

        var confidence = Asking.Confidence.Of(Asking.Confidence.Features(question, articles, ranked));
        if (question.Kind.HasFlag(AnswerKind.Speech) && question.Place.Count > 0
            && (ranked[0][SentenceFeature.Place] < 0 || ranked[0][SentenceFeature.Speech] == 0))
        {
            return new(Math.Min(confidence, MostWithoutPlace), NotFoundReason.NotTold);
        }

        var isMissing = question.RarestMissing(ranked[0].Candidate.Context.AllTerms) > 0;
        return confidence >= ConfidenceWeights.Threshold ? new(confidence, null)
            : new(confidence, isMissing ? NotFoundReason.NotTold : NotFoundReason.NothingNear);
    }
}
