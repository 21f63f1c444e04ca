namespace BriefingBot.Core.Asking;

/// <summary>Tells a headline that stands in the text from a sentence of the article.</summary>
internal static class HeadlineReading
{
    private const double SameWords = 0.6;

    /// <summary>Whether it does not end as sentences do and most of its terms are the title's.</summary>
    public static bool IsHeadline(SentenceCandidate sentence) =>
        !SentenceFeatures.EndsLikeSentence(sentence.Text) && sentence.TitleShare >= SameWords;
}
