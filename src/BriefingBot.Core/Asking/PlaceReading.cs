namespace BriefingBot.Core.Asking;

/// <summary>Finds the place that a question is limited to: the words behind its last "in", up to the next preposition.</summary>
internal static class PlaceReading
{
    private const int MostWords = 3;

    private static readonly HashSet<string> s_ends =
    [
        "in", "on", "at", "about", "of", "for", "from", "to", "with", "by", "after", "before", "during", "this", "that", "last", "next",
        "when", "while", "and", "or", "as", "over", "is", "are", "was", "were", "has", "have", "had", "did", "does", "do",
    ];

    private static readonly HashSet<string> s_noPlaces =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "spring", "summer", "autumn", "fall", "winter", "year", "years", "month", "months", "week", "weeks", "day", "days", "total",
        "general", "order", "response", "court", "history", "terms", "case", "public", "his", "her", "their", "its", "my", "our", "a", "an",
        "which", "what", "morning", "evening", "afternoon", "tweet", "interview", "statement", "speech", "favor", "it", "them",
    ];

    /// <summary>The place's words in order, or none.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> words)
    {
        for (var i = words.Count - 2; i >= 1; i--)
        {
            if (words[i] != "in")
            {
                continue;
            }

            var place = words.Skip(i + 1).TakeWhile(w => !s_ends.Contains(w)).SkipWhile(w => w == "the").Take(MostWords + 1).ToList();
            return place.Count is 0 or > MostWords || place.Any(w => s_noPlaces.Contains(w) || char.IsDigit(w[0])) ? [] : place;
        }

        return [];
    }
}
