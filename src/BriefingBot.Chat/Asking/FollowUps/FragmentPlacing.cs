namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>Puts a piece of a question into an earlier question, in the place of what it replaces: time for time, place for place, name for name.</summary>
internal static class FragmentPlacing
{
    private static readonly HashSet<string> s_prepositions = ["in", "at", "on", "from", "for", "during", "after", "before", "since", "until", "near"];

    /// <summary>The earlier question with the piece in it; at its end where it has nothing of the kind.</summary>
    public static IReadOnlyList<string> Place(IReadOnlyList<string> earlier, IReadOnlyList<string> fragment)
    {
        if (fragment.Count == 1 && Sentences.Asks(fragment[0]))
        {
            return WithAskingWord(earlier, fragment[0]);
        }

        if (QuestionWords.Is(fragment[0], s_prepositions) || TimePhrase.Is(fragment))
        {
            var phrase = Phrases.Of(earlier).LastOrDefault(p => p.IsTime == TimePhrase.Is(fragment));
            return phrase.Length > 0 ? Swap(earlier, phrase.Start, phrase.Length, fragment) : [.. earlier, .. fragment];
        }

        var name = Names.Of(earlier);
        if (name.Length > 0)
        {
            return Swap(earlier, name.Start, name.Length, fragment);
        }

        // Without a name, the place is what a bare name can stand for; its preposition stays.
        var place = Phrases.Of(earlier).LastOrDefault(p => !p.IsTime);
        return place.Length > 1 ? Swap(earlier, place.Start + 1, place.Length - 1, fragment) : [.. earlier, .. fragment];
    }

    /// <summary>Whether the words begin with a preposition or name a time.</summary>
    public static bool IsPlaceOrTime(IReadOnlyList<string> words) =>
        (words.Count > 1 && QuestionWords.Is(words[0], s_prepositions)) || TimePhrase.Is(words);

    /// <summary>Whether a word begins a phrase of place or time.</summary>
    public static bool IsPreposition(string word) => QuestionWords.Is(word, s_prepositions);

    private static IReadOnlyList<string> WithAskingWord(IReadOnlyList<string> earlier, string asking) =>
        earlier.Count > 0 && Sentences.Asks(earlier[0]) ? [asking, .. earlier.Skip(1)] : [asking, .. earlier];

    private static IReadOnlyList<string> Swap(IReadOnlyList<string> words, int start, int length, IReadOnlyList<string> by) =>
        [.. words.Take(start), .. by, .. words.Skip(start + length)];
}
