namespace BriefingBot.Core.Asking;

/// <summary>Tells whether a sentence gives the words of the one whose words are asked for.</summary>
internal static class SpeakerAgreement
{
    private const int SentencesBefore = 3;
    private const double NamedBefore = 0.7;

    /// <summary>
    /// 0 where no speaker is asked for or nobody speaks; else the share of the speaker's name in the sentence, or 0.7 of the share in the
    /// sentence, the three before it and the headline together, if that is more.
    /// </summary>
    public static double Of(QuestionProfile question, SentenceCandidate sentence, bool isSpeech)
    {
        if (question.Speaker.Count == 0 || !isSpeech)
        {
            return 0;
        }

        var near = Enumerable.Range(0, SentencesBefore + 1).SelectMany(sentence.TermsBefore).Concat(sentence.Context.Article.TitleTerms);
        return Math.Max(
            QuestionProfile.Share(question.Speaker, sentence.TermSet),
            NamedBefore * QuestionProfile.Share(question.Speaker, near.ToHashSet(StringComparer.Ordinal)));
    }
}
