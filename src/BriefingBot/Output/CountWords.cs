using System.Globalization;

namespace BriefingBot.Output;

/// <summary>Numbers of things, in words.</summary>
internal static class CountWords
{
    /// <summary>For example "1,204".</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>For example "1 article" and "1,204 articles".</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">One of them; several get an "s".</param>
    public static string Of(long count, string noun) =>
        $"{Of(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>For example "1.4 MB"; decimal units.</summary>
    public static string OfBytes(long bytes) => bytes switch
    {
        < 1_000 => Of(bytes, "byte"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
    };

    /// <summary>For example "4.2 s", "3 min 20 s" and "2 h 5 min".</summary>
    public static string OfTime(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };
}
