namespace BriefingBot.Core.Asking;

/// <summary>Tells whether a sentence is set in the place that a question is limited to.</summary>
internal static class PlaceAgreement
{
    private const int SentencesBefore = 3;

    private static readonly HashSet<string> s_set = new(StringComparer.Ordinal)
    {
        "in", "at", "near", "around", "outside", "inside", "across", "visiting", "visited", "reached",
    };

    /// <summary>
    /// 1 where the headline or the dateline names the place, or it stands behind "in", "at" and the like in the sentence or the three
    /// before it ("leaves for Tokyo" does not set a scene in Tokyo); −1 where none of this is so; 0 where no place is asked for.
    /// </summary>
    public static double Of(IReadOnlyList<string> place, SentenceCandidate sentence) =>
        place.Count == 0 ? 0
        : Names(sentence.Context.Article.TitleWords, place, _ => true)
            || Names(sentence.Context.Article.OpeningWords, place, before => before.Length == 0 || s_set.Contains(before))
            || Names(sentence.WordsFrom(SentencesBefore), place, s_set.Contains) ? 1 : -1;

    private static bool Names(IReadOnlyList<string> words, IReadOnlyList<string> place, Func<string, bool> isAfter)
    {
        for (var i = 0; i <= words.Count - place.Count; i++)
        {
            var before = i == 0 ? "" : words[i - 1] == "the" && i > 1 ? words[i - 2] : words[i - 1];
            if (isAfter(before) && place.Select((word, k) => SameWord(words[i + k], word)).All(same => same))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SameWord(string written, string asked) =>
        written == asked || (written.EndsWith("'s", StringComparison.Ordinal) && written.AsSpan(0, written.Length - 2).SequenceEqual(asked));
}
