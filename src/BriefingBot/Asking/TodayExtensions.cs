namespace BriefingBot.Asking;

/// <summary>The day it is.</summary>
internal static class TodayExtensions
{
    /// <summary>Today in UTC, as publication days are.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
