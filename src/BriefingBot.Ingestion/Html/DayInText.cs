using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds a day in a short text: with a month's name, in the order of ISO 8601, or with the day before the month.</summary>
internal static partial class DayInText
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int MaxText = 400;

    /// <summary>The first day that is told in one way only; false where there is none.</summary>
    /// <param name="text">Some words.</param>
    /// <param name="monthFirst">Whether "3/4/2024" is a day in March, as in the United States; null where it can be either and counts as none.</param>
    /// <param name="day">The day.</param>
    public static bool TryFind(string text, bool? monthFirst, out DateOnly day)
    {
        day = default;
        foreach (Match match in Dates().Matches(text[..Math.Min(text.Length, MaxText)]))
        {
            if (TryRead(match, monthFirst, out day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(Match match, bool? monthFirst, out DateOnly day)
    {
        var year = Number(match, "y");
        year += year is > 0 and < 70 ? 2000 : 0;
        var month = match.Groups["m"].Success ? Number(match, "m") : MonthNames.NumberOf(match.Groups["name"].Value);
        var dayOfMonth = Number(match, "d");
        if (match.Groups["one"].Success)
        {
            var (one, two) = (Number(match, "one"), Number(match, "two"));
            var isMonthFirst = two > 12 || (one <= 12 && match.Groups["slash"].Value == "/" && monthFirst != false);
            if (one <= 12 && two <= 12 && one != two && monthFirst is null && match.Groups["slash"].Value == "/")
            {
                day = default;
                return false;
            }

            (month, dayOfMonth) = isMonthFirst ? (one, two) : (two, one);
        }

        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            day = default;
            return false;
        }

        day = new(year, month, dayOfMonth);
        return true;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(
        @"(?<!\d)(?<y>(19|20)\d\d)\s?[-./年]\s?(?<m>\d{1,2})\s?[-./月]\s?(?<d>\d{1,2})(?!\d)"
        + @"|(?<!\d)(?<one>\d{1,2})\s?(?<slash>[./-])\s?(?<two>\d{1,2})\s?\k<slash>\s?(?<y>(19|20)\d\d|\d\d)(?!\d|[./-]\d)"
        + @"|(?<!\d)(?<d>\d{1,2})(st|nd|rd|th|\.|º|er)?[\s-]+(de\s+|d['’])?(?<name>\p{L}{3,12})\.?,?[\s-]+(de\s+|del\s+|of\s+)?(?<y>(19|20)\d\d)"
        + @"|(?<name>\p{L}{3,12})\.?\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>(19|20)\d\d)"
        + @"|(?<y>(19|20)\d\d)\.?\s+(?<name>\p{L}{3,12})\s+(?<d>\d{1,2})(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
