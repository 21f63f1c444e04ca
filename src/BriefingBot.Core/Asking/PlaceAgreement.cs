namespace BriefingBot.Core.Asking;

/// <summary>Tells whether a sentence speaks of the place that a question is limited to.</summary>
internal static class PlaceAgreement
{
    private const int SentencesBefore = 3;

    /// <summary>
    /// 1 where the place stands in the sentence, in one of the three before it, or where the article begins (dateline or title); −1 where
    /// it does not; 0 where no place is asked for.
    /// </summary>
    public static double Of(IReadOnlyList<string> place, SentenceCandidate sentence)
    {
        if (place.Count == 0)
        {
            return 0;
        }

        var near = Enumerable.Range(0, SentencesBefore + 1).SelectMany(sentence.TermsBefore).ToHashSet(StringComparer.Ordinal);
        return place.All(term => near.Contains(term)
            || sentence.Context.TitleTerms.Contains(term) || sentence.Context.OpeningTerms.Contains(term)) ? 1 : -1;
    }
}
