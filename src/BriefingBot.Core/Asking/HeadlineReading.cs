namespace BriefingBot.Core.Asking;

/// <summary>Tells a headline that stands in the text from a sentence of the article.</summary>
internal static class HeadlineReading
{
    private const double SameWords = 0.6;

    /// <summary>Whether it does not end as sentences do and most of its terms are the title's.</summary>
    public static bool IsHeadline(SentenceCandidate sentence)
    {
        var terms = sentence.Terms.ToHashSet(StringComparer.Ordinal);
        return terms.Count > 0
            && !SentenceFeatures.EndsLikeSentence(sentence.Text)
            && terms.Count(sentence.Context.TitleTerms.Contains) >= SameWords * terms.Count;
    }
}
