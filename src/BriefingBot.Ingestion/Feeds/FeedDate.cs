using System.Globalization;
using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.Feeds.Dates;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>How exactly a date is told.</summary>
public enum DatePrecision
{
    /// <summary>A year alone.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of day in a zone that is not told.</summary>
    LocalTime,

    /// <summary>An instant.</summary>
    Instant,
}

/// <summary>A date of a feed.</summary>
/// <param name="Written">The date as the feed writes it.</param>
/// <param name="Time">The time with its offset; where only a day, a month or a year is told its first moment, in UTC where no zone is told.</param>
/// <param name="Precision">How exactly the date is told.</param>
public sealed record FeedDate(string Written, DateTimeOffset Time, DatePrecision Precision)
{
    /// <summary>The publication that it stands for; null for a month or a year, which is no day.</summary>
    public PublishedAt? PublishedAt => Precision switch
    {
        DatePrecision.Instant => Core.Articles.PublishedAt.At(Time),
        DatePrecision.Day or DatePrecision.LocalTime => Core.Articles.PublishedAt.On(DateOnly.FromDateTime(Time.DateTime)),
        _ => null,
    };

    /// <summary>Reads a date in any of the forms that feeds write.</summary>
    /// <param name="written">The date as it is written, or null.</param>
    /// <param name="now">The present: what lies behind it by more than a wrong clock explains is refused.</param>
    /// <returns>Null where there is none, and for what is impossible or lies in the future.</returns>
    public static FeedDate? Read(string? written, DateTimeOffset now)
    {
        var text = written?.Trim() ?? "";
        return DateReading.TryRead(text, out var time, out var precision)
            && time <= now + (precision == DatePrecision.Instant ? ClockTolerance.WrongClock : ClockTolerance.EarliestZone)
                ? new(text, time, precision)
                : null;
    }

    /// <summary>The time in UTC by ISO 8601.</summary>
    public string ToIso() => Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
