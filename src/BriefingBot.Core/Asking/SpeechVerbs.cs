namespace BriefingBot.Core.Asking;

/// <summary>Verbs by which a question asks what somebody said.</summary>
internal static class SpeechVerbs
{
    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal)
    {
        "say", "says", "said", "saying", "tell", "tells", "told", "respond", "responded", "react", "reacted", "reply", "replied", "answer",
        "answered", "tweet", "tweeted", "announce", "announced", "claim", "claimed", "call", "called", "think", "thinks", "comment",
        "commented", "explain", "explained", "warn", "warned", "write", "wrote", "post", "posted", "describe", "described", "according",
        "deny", "denied", "promise", "promised", "vow", "vowed", "state", "stated", "argue", "argued", "urge", "urged", "admit", "admitted",
    };

    /// <summary>Whether a lower-case word is one.</summary>
    public static bool Contains(string word) => s_verbs.Contains(word);
}
