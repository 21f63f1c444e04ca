namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>A question as words.</summary>
internal static class QuestionWords
{
    /// <summary>The words without the marks at the end of the question and the commas behind words.</summary>
    public static IReadOnlyList<string> Read(string question) =>
        [.. question.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('?', '!', '.', ',', ';', ':', '…')).Where(word => word.Length > 0)];

    /// <summary>The question with its mark.</summary>
    public static string Join(IEnumerable<string> words) => string.Join(' ', words) + "?";

    /// <summary>Whether a word is one of some lower-case words.</summary>
    public static bool Is(string word, HashSet<string> words) => words.Contains(word.ToLowerInvariant());

    /// <summary>Whether a word is written as a name.</summary>
    public static bool IsName(string word) => char.IsUpper(word[0]) && word is not "I";
}
