using System.Globalization;

namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>Recognises words that name a time.</summary>
internal static class TimePhrase
{
    private static readonly HashSet<string> s_times =
    [
        "today", "yesterday", "tomorrow", "now", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "week", "month", "year",
        "weekend", "spring", "summer", "autumn", "winter", "morning", "evening", "ago", "weeks", "months", "years", "days", "day",
    ];

    /// <summary>Whether one of the words is a day, a month, a year or the like.</summary>
    public static bool Is(IEnumerable<string> words) => words.Any(IsTime);

    /// <summary>Whether a word is.</summary>
    public static bool IsTime(string word) =>
        QuestionWords.Is(word, s_times)
        || (word.Length == 4 && word.All(char.IsAsciiDigit))
        || (word.Length == 10 && DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
}
