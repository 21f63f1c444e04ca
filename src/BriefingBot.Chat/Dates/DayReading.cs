using BriefingBot.Chat.Localization;

namespace BriefingBot.Chat.Dates;

/// <summary>Reads days as people type them: a date, a month, a year, "yesterday", "3 days ago", "last week", "monday".</summary>
internal static class DayReading
{
    /// <summary>The longest text that is read.</summary>
    public const int MaxLength = 60;

    /// <summary>The days meant, or null where the text is none of the forms.</summary>
    /// <param name="text">What was typed; English or the words of <paramref name="language"/>.</param>
    /// <param name="today">Today where it was typed.</param>
    /// <param name="language">The language of the place.</param>
    public static DayRange? Read(string text, DateOnly today, Language language)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var words = string.Join(' ', text.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return Relative(words, today, language) ?? CalendarDay.Read(words, language);
    }

    private static DayRange? Relative(string words, DateOnly today, Language language) =>
        RelativeDay.Read(words, today, Texts.Of(Language.English)) ?? RelativeDay.Read(words, today, Texts.Of(language));
}
