namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>Tells a question that stands by itself from a piece of one.</summary>
internal static class Sentences
{
    private const int LongestFragment = 5;

    private static readonly HashSet<string> s_askingWords = ["what", "who", "whom", "whose", "which", "when", "where", "why", "how"];

    private static readonly HashSet<string> s_verbs =
    [
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should", "may",
        "might", "must", "say", "says", "said", "happen", "happened", "happens", "tell", "tells", "told", "win", "won", "die", "died", "find",
        "show", "give", "list", "explain", "describe", "announce", "announced",
    ];

    /// <summary>Whether there is a verb in it, so that it says something by itself.</summary>
    public static bool IsWhole(IReadOnlyList<string> words) => words.Any(word => QuestionWords.Is(word, s_verbs));

    /// <summary>
    /// Whether words without an opening lean on an earlier question: a few words that begin with a preposition or a time, or an asking word
    /// alone. A bare name is a topic of its own.
    /// </summary>
    public static bool IsFragment(IReadOnlyList<string> words) => words.Count <= LongestFragment && !IsWhole(words)
        && (FragmentPlacing.IsPlaceOrTime(words) || (words.Count == 1 && QuestionWords.Is(words[0], s_askingWords)));

    /// <summary>Whether a word asks.</summary>
    public static bool Asks(string word) => QuestionWords.Is(word, s_askingWords);
}
