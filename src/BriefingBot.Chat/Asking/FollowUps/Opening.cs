namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>Words with which people go on from an earlier question: "and", "or", "what about", "how about".</summary>
internal static class Opening
{
    private static readonly HashSet<string> s_joining = ["and", "or", "but", "also", "so", "ok", "okay", "then"];

    /// <summary>The words behind the opening; all of them where there is none.</summary>
    public static IReadOnlyList<string> Strip(IReadOnlyList<string> words)
    {
        var start = 0;
        while (start < words.Count && QuestionWords.Is(words[start], s_joining))
        {
            start++;
        }

        return words.Count > start + 1
            && words[start].ToLowerInvariant() is "what" or "how"
            && words[start + 1].Equals("about", StringComparison.OrdinalIgnoreCase)
            ? [.. words.Skip(start + 2)]
            : [.. words.Skip(start)];
    }
}
