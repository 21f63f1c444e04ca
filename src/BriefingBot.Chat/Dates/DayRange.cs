namespace BriefingBot.Chat.Dates;

/// <summary>Days, both ends included.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>One day.</summary>
    public static DayRange Of(DateOnly day) => new(day, day);

    /// <summary>The week from Monday to Sunday that holds a day (ISO 8601).</summary>
    public static DayRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }

    /// <summary>The month that holds a day.</summary>
    public static DayRange MonthOf(DateOnly day) => OfMonth(day.Year, day.Month);

    /// <summary>A month.</summary>
    public static DayRange OfMonth(int year, int month) => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A year.</summary>
    public static DayRange OfYear(int year) => new(new(year, 1, 1), new(year, 12, 31));
}
