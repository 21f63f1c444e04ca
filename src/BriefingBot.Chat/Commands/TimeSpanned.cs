using BriefingBot.Chat.Dates;

namespace BriefingBot.Chat.Commands;

/// <summary>A stretch of time.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="Before">The first instant behind it.</param>
internal readonly record struct TimeSpanned(DateTimeOffset From, DateTimeOffset Before)
{
    /// <summary>The day in UTC on which it begins.</summary>
    public DateOnly FirstUtcDay => DateOnly.FromDateTime(From.UtcDateTime);

    /// <summary>The day in UTC on which it ends.</summary>
    public DateOnly LastUtcDay => DateOnly.FromDateTime(Before.UtcDateTime.AddTicks(-1));

    /// <summary>Days in a time zone. A midnight that the clocks skip is the moment they skip to; one that comes twice, the first.</summary>
    public static TimeSpanned Of(DayRange days, TimeZoneInfo zone) => new(Midnight(days.First, zone), Midnight(days.Last.AddDays(1), zone));

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        var offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        return new(midnight, offset);
    }
}
