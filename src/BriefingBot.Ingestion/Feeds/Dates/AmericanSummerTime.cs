namespace BriefingBot.Ingestion.Feeds.Dates;

/// <summary>Daylight saving time in the United States and Canada.</summary>
internal static class AmericanSummerTime
{
    private const int FirstYearOfTodaysRule = 2007;
    private const int ChangesAtHour = 2;

    /// <summary>
    /// Whether it is in force at a local time: second Sunday of March to first Sunday of November since 2007 (Energy Policy Act of 2005),
    /// first Sunday of April to last Sunday of October before.
    /// </summary>
    public static bool IsInForce(DateTime local)
    {
        var isToday = local.Year >= FirstYearOfTodaysRule;
        var begin = isToday ? SundayFrom(local.Year, 3, 8) : SundayFrom(local.Year, 4, 1);
        var end = isToday ? SundayFrom(local.Year, 11, 1) : SundayFrom(local.Year, 10, 25);
        return local >= begin && local < end;
    }

    private static DateTime SundayFrom(int year, int month, int day)
    {
        var date = new DateTime(year, month, day, ChangesAtHour, 0, 0, DateTimeKind.Unspecified);
        return date.AddDays((7 - (int)date.DayOfWeek) % 7);
    }
}
