using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Feeds.Dates;

/// <summary>Reads the day of a date, or the month or year where no more is told. Figures whose order is open, such as 03/04/2026, are none.</summary>
internal static partial class DayReading
{
    private const int MatchMilliseconds = 1000;
    private const int FirstYearOfTwoFigures = 1970;

    // ISO 8601 gave up years of two figures in 2004, so what was written since is no such date (ISO 8601:2004, 4.1.2).
    private const int LastTruncatedYear = 2004;

    private static readonly Func<Regex>[] s_forms =
        [YearFirst, Ordinal, Compact, Truncated, TruncatedMonth, TruncatedOrdinal, DayFirst, MonthFirst, YearMonthName];

    /// <summary>Reads a day.</summary>
    public static bool TryRead(string text, out DateOnly day, out DatePrecision precision)
    {
        (day, precision) = (default, default);
        // The name of a month and that of a weekday look alike, so the weekday is passed over only where it has to be.
        foreach (var candidate in (string[])[text.Trim(' ', ','), Weekday().Replace(text, "", 1).Trim(' ', ',')])
        {
            foreach (var form in s_forms)
            {
                if (form().Match(candidate) is { Success: true } match)
                {
                    return TryMake(match, out day, out precision);
                }
            }
        }

        return false;
    }

    private static bool TryMake(Match match, out DateOnly day, out DatePrecision precision)
    {
        day = default;
        precision = match.Groups["day"].Success ? DatePrecision.Day : match.Groups["month"].Success ? DatePrecision.Month : DatePrecision.Year;
        var month = match.Groups["name"] is { Success: true } name ? MonthNames.NumberOf(name.Value) : Number(match, "month");
        return TryYear(match, out var year) && (match.Groups["ordinal"].Success
            ? TryOrdinal(year, Number(match, "ordinal"), out day, out precision)
            : TryDay(year, month, Number(match, "day"), out day));
    }

    private static bool TryYear(Match match, out int year)
    {
        if (match.Groups["century"] is { Success: true } truncated)
        {
            year = FullYear(int.Parse(truncated.ValueSpan, CultureInfo.InvariantCulture));
            return year <= LastTruncatedYear;
        }

        var written = match.Groups["year"].ValueSpan;
        year = written.Length == 2 ? FullYear(Number(match, "year")) : Number(match, "year");
        return year >= 1;
    }

    private static int FullYear(int twoFigures) => twoFigures + (twoFigures + 1900 < FirstYearOfTwoFigures ? 2000 : 1900);

    private static bool TryOrdinal(int year, int ordinal, out DateOnly day, out DatePrecision precision)
    {
        precision = DatePrecision.Day;
        var exists = ordinal >= 1 && ordinal <= (DateTime.IsLeapYear(year) ? 366 : 365);
        day = exists ? new DateOnly(year, 1, 1).AddDays(ordinal - 1) : default;
        return exists;
    }

    private static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new(year, month, day) : default;
        return exists;
    }

    // What is not told is the first.
    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(@"^\p{L}{2,}\.?(?:,\s*|\s+(?=\d|\p{L}+\.?\s+\d))", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        @"^(?<year>\d{4})(?:[-/.](?:(?<month>0?\d{1,2})[-/.](?<day>0?\d{1,2})|(?<month>\d{1,2})))?$",
        RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<year>\d{4})-?(?<ordinal>\d{3})$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<century>\d\d)(?<dash>-?)(?<month>\d\d)\k<dash>(?<day>\d\d)$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Truncated();

    [GeneratedRegex(@"^-(?<century>\d\d)-?(?<month>\d\d)$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex TruncatedMonth();

    [GeneratedRegex(@"^(?<century>\d\d)-?(?<ordinal>\d{3})$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex TruncatedOrdinal();

    [GeneratedRegex(
        @"^(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]*(?:de\s+|of\s+)?(?<name>\p{L}{3,}\.?),?[\s-]*(?:de\s+)?(?<year>\d{4}|\d{2})(?:\s*г\.?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        MatchMilliseconds)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?<name>\p{L}{3,}\.?)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?<year>\d{4}|\d{2})$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        MatchMilliseconds)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<year>\d{4})[-.\s]+(?<name>\p{L}{3,})[-.\s]+(?<day>\d{1,2})\.?$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex YearMonthName();
}
