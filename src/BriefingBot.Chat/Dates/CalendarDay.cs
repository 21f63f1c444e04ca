using System.Globalization;
using BriefingBot.Chat.Localization;

namespace BriefingBot.Chat.Dates;

/// <summary>
/// Days told by the calendar: "2020-05-04", "2020-05", "2020", "4 May 2020", "May 4, 2020", "May 2020", with the month's English name, its
/// first three letters, or its name in the place's language. Dates of numbers alone in another order mean different days to different
/// people and are not read.
/// </summary>
internal static class CalendarDay
{
    private static readonly HashSet<string> s_fillers = ["de", "of", "the", "le", "el", "am"];

    /// <summary>The days, or null. <paramref name="words"/> are in lower case with single blanks.</summary>
    public static DayRange? Read(string words, Language language) => words.Split('-') switch
    {
        [var year, var month, var day] => OfDay(Year(year), Number(month), Number(day)),
        [var year, var month] when Year(year) is { } y && Number(month) is >= 1 and <= 12 and var m => DayRange.OfMonth(y, m),
        _ => Named(words, language),
    };

    private static DayRange? Named(string words, Language language)
    {
        var parts = words.Split([' ', ',', '년', '월', '일'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.TrimEnd('.')).Where(part => part.Length > 0 && !s_fillers.Contains(part)).ToArray();
        return parts switch
        {
            [var year] when Year(year) is { } y => DayRange.OfYear(y),
            [var month, var year] when Month(month, language) is { } m && Year(year) is { } y => DayRange.OfMonth(y, m),
            [var day, var month, var year] when Month(month, language) is { } m => OfDay(Year(year), m, Ordinal(day)),
            [var month, var day, var year] when Month(month, language) is { } m => OfDay(Year(year), m, Ordinal(day)),
            [var year, var month, var day] when language.Code == "ko" => OfDay(Year(year), Number(month), Number(day)),
            [var year, var month] when language.Code == "ko" && Year(year) is { } y && Number(month) is >= 1 and <= 12 and var m => DayRange.OfMonth(y, m),
            _ => null,
        };
    }

    private static DayRange? OfDay(int? year, int? month, int? day) =>
        year is { } y && month is >= 1 and <= 12 and var m && day >= 1 && day <= DateTime.DaysInMonth(y, m)
            ? DayRange.Of(new(y, m, day.Value))
            : null;

    private static int? Month(string word, Language language) =>
        Place(word, MonthNames.Of(Language.English), 3) ?? Place(word, MonthNames.Of(language), int.MaxValue);

    private static int? Place(string word, IReadOnlyList<string> months, int abbreviated)
    {
        for (var i = 0; i < months.Count; i++)
        {
            var name = months[i].ToLowerInvariant();
            if (word == name || (name.Length > abbreviated && word == name[..abbreviated]))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static int? Ordinal(string text) =>
        Number(text.Length > 2 && text[^2..] is "st" or "nd" or "rd" or "th" or "er" ? text[..^2] : text);

    private static int? Year(string text) => text.Length == 4 && Number(text) is >= 1000 and var year ? year : null;

    private static int? Number(string text) =>
        text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
