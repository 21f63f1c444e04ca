namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>Finds the phrases of place and of time in a question.</summary>
internal static class Phrases
{
    private const int Longest = 4;

    private static readonly HashSet<string> s_leading = ["last", "next", "this"];

    /// <summary>The phrases in order.</summary>
    public static IEnumerable<WordRun> Of(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var length = FragmentPlacing.IsPreposition(words[i]) ? 1 + Behind(words, i + 1)
                : QuestionWords.Is(words[i], s_leading) && i + 1 < words.Count && TimePhrase.IsTime(words[i + 1]) ? 2
                : TimePhrase.IsTime(words[i]) ? 1
                : 0;
            if (length > 1 || (length == 1 && TimePhrase.IsTime(words[i])))
            {
                yield return new(i, length, TimePhrase.Is(words.Skip(i).Take(length)));
                i += length - 1;
            }
        }
    }

    /// <summary>How many words of place or time follow a preposition: names, numbers, times, and small words before them.</summary>
    private static int Behind(IReadOnlyList<string> words, int start)
    {
        // "in Seoul on Monday" and "in Seoul yesterday" are two phrases: a place ends where a time begins.
        var end = start;
        while (end < words.Count && end - start < Longest && Belongs(words[end]) && IsOfTime(words[end]) == IsOfTime(words[start]))
        {
            end++;
        }

        // A phrase of small letters, such as "in the capital".
        return end > start ? end - start
            : start + 1 < words.Count && words[start].ToLowerInvariant() is "the" or "a" ? 2
            : Math.Min(1, words.Count - start);
    }

    private static bool Belongs(string word) => QuestionWords.IsName(word) || char.IsDigit(word[0]) || IsOfTime(word);

    private static bool IsOfTime(string word) => TimePhrase.IsTime(word) || QuestionWords.Is(word, s_leading);
}

/// <summary>Some words in a row.</summary>
internal readonly record struct WordRun(int Start, int Length, bool IsTime = false);
