namespace BriefingBot.Core.Asking;

/// <summary>Tells whether a sentence gives the words of the one whose words are asked for.</summary>
internal static class SpeakerAgreement
{
    private const int SentencesBefore = 3;
    private const double NamedBefore = 0.7;

    /// <summary>
    /// 0 where no speaker is asked for or nobody speaks; else the share of the speaker's name in the sentence, or 0.7 of the share in the
    /// sentence, the three before it and the headline together, if that is more; 1 less where the sentence gives its words to another name.
    /// </summary>
    public static double Of(QuestionProfile question, SentenceCandidate sentence, bool isSpeech)
    {
        if (question.Speaker.Count == 0 || !isSpeech)
        {
            return 0;
        }

        var near = Enumerable.Range(0, SentencesBefore + 1).SelectMany(sentence.TermsBefore).Concat(sentence.Context.Article.TitleTerms);
        var share = Math.Max(
            QuestionProfile.Share(question.Speaker, sentence.TermSet),
            NamedBefore * QuestionProfile.Share(question.Speaker, near.ToHashSet(StringComparer.Ordinal)));
        return IsAnother(question, NamedSpeaker.Of(sentence.Text)) ? share - 1 : share;
    }

    /// <summary>Index terms are stems, so a name's word is the speaker's where it begins with one of them.</summary>
    private static bool IsAnother(QuestionProfile question, IReadOnlyList<string> names) =>
        names.Count > 0 && !names.Any(name => question.Speaker.Keys.Any(term => name.StartsWith(term, StringComparison.Ordinal)));
}
