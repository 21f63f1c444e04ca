using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Feeds.Dates;

/// <summary>
/// Reads dates as feeds write them: ISO 8601 and its profiles, RFC 822 and what passes for it, asctime, and the forms of some
/// publishing systems. The time of day is found first; what stands before and behind it are the day and the zone.
/// </summary>
internal static partial class DateReading
{
    private const int MaxLength = 100;
    private const int MatchMilliseconds = 1000;
    private const int HoursOfHalfDay = 12;

    /// <summary>Reads a date; false where it is none or there is no such day or time.</summary>
    public static bool TryRead(string written, out DateTimeOffset time, out DatePrecision precision)
    {
        (time, precision) = (default, default);
        if (written.Length is 0 or > MaxLength)
        {
            return false;
        }

        var text = KoreanDate.Translated(Remark().Replace(written, "").Trim());
        var clock = Clock().Match(text);
        if (!clock.Success)
        {
            return !text.Contains(':', StringComparison.Ordinal) && DayReading.TryRead(text, out var day, out precision)
                && TryMake(day, TimeSpan.Zero, TimeSpan.Zero, out time);
        }

        var rest = text[(clock.Index + clock.Length)..];
        if (!ZoneReading.TryCut(ref rest, out var zone) || !TryTimeOfDay(clock, out var timeOfDay))
        {
            return false;
        }

        // asctime and its like have the year behind the time, or behind time and zone.
        var before = text[..clock.Index].TrimEnd(' ', ',', 'T', 't', '-');
        if (!DayReading.TryRead($"{before} {rest}".Trim(), out var date, out precision) || precision != DatePrecision.Day)
        {
            return false;
        }

        precision = zone is ZoneReading.None ? DatePrecision.LocalTime : DatePrecision.Instant;
        return TryMake(date, timeOfDay, ZoneReading.OffsetOf(zone, date.ToDateTime(default) + timeOfDay), out time);
    }

    private static bool TryTimeOfDay(Match clock, out TimeSpan time)
    {
        var (hour, minute, second) = (Number(clock, "hour"), Number(clock, "minute"), Number(clock, "second"));
        var half = clock.Groups["half"].Value;
        var isHalfDay = half.Length > 0;
        hour = !isHalfDay ? hour : (hour % HoursOfHalfDay) + (half[0] is 'p' or 'P' ? HoursOfHalfDay : 0);

        // A leap second and midnight as 24:00 exist (ISO 8601).
        time = new(hour, minute, Math.Min(second, 59));
        return minute <= 59 && second <= 60 && (hour <= 23 || (hour == 24 && minute == 0 && second == 0))
            && (!isHalfDay || Number(clock, "hour") is >= 1 and <= HoursOfHalfDay);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static bool TryMake(DateOnly day, TimeSpan timeOfDay, TimeSpan offset, out DateTimeOffset time)
    {
        try
        {
            time = new(day.ToDateTime(default) + timeOfDay, offset);
            return true;
        }
        catch (ArgumentException)
        {
            // The first and the last day that can be told reach beyond it in some zones, and 99:99 is no zone.
            time = default;
            return false;
        }
    }

    [GeneratedRegex(
        @"(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,]\d+)?)?(?![\d:])(?:\s*(?<half>[AaPp])\.?[Mm]\b\.?)?",
        RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Remark();
}
