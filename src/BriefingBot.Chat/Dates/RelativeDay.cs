using System.Globalization;
using BriefingBot.Chat.Localization;

namespace BriefingBot.Chat.Dates;

/// <summary>Days told from today: "today", "3 days ago", "2 weeks ago", "last month", "this year", "monday".</summary>
internal static class RelativeDay
{
    private const int MostBack = 36_500;

    private static readonly string[] s_weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The days, or null. <paramref name="words"/> are in lower case with single blanks.</summary>
    public static DayRange? Read(string words, DateOnly today, Texts texts) =>
        words == Word(texts, Phrase.DayToday) ? DayRange.Of(today)
        : words == Word(texts, Phrase.DayYesterday) ? Back(today, 1, "day")
        : Ago(words, Word(texts, Phrase.DayAgo)) is { } days ? Back(today, days, "day")
        : words.Split(' ') switch
        {
            ["a" or "one" or "an", var unit, "ago"] => Back(today, 1, unit),
            [var number, var unit, "ago"] when Number(number) is { } back => Back(today, back, unit),
            ["last", var unit] when WeekdayOf(unit) is null => Whole(today, unit, 1),
            ["this", var unit] => Whole(today, unit, 0),
            ["last" or "on", var day] when WeekdayOf(day) is { } weekday => DayRange.Of(LastOn(today, weekday)),
            [var day] when WeekdayOf(day) is { } weekday => DayRange.Of(LastOn(today, weekday)),
            _ => null,
        };

    private static string Word(Texts texts, Phrase phrase) => texts.Say(phrase, "{0}").Replace('’', '\'').ToLowerInvariant();

    private static int? Ago(string words, string pattern)
    {
        var hole = pattern.IndexOf("{0}", StringComparison.Ordinal);
        var (before, behind) = (pattern[..hole], pattern[(hole + 3)..]);
        return words.Length > before.Length + behind.Length
            && words.StartsWith(before, StringComparison.Ordinal) && words.EndsWith(behind, StringComparison.Ordinal)
            ? Number(words[before.Length..^behind.Length])
            : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostBack ? number : null;

    private static DayRange? Back(DateOnly today, int count, string unit) => unit switch
    {
        "day" or "days" => DayRange.Of(today.AddDays(-count)),
        "week" or "weeks" => DayRange.Of(today.AddDays(-7 * Math.Min(count, MostBack / 7))),
        "month" or "months" => DayRange.Of(today.AddMonths(-Math.Min(count, MostBack / 31))),
        "year" or "years" => DayRange.Of(today.AddYears(-Math.Min(count, MostBack / 366))),
        _ => null,
    };

    private static DayRange? Whole(DateOnly today, string unit, int back) => unit switch
    {
        "week" => DayRange.WeekOf(today.AddDays(-7 * back)),
        "month" => DayRange.MonthOf(today.AddMonths(-back)),
        "year" => DayRange.OfYear(today.Year - back),
        _ => null,
    };

    private static DayOfWeek? WeekdayOf(string word) => Array.IndexOf(s_weekdays, word) is >= 0 and var day ? (DayOfWeek)day : null;

    /// <summary>The last such day before today.</summary>
    private static DateOnly LastOn(DateOnly today, DayOfWeek weekday)
    {
        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        return today.AddDays(-(back == 0 ? 7 : back));
    }
}
