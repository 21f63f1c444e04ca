using System.Globalization;
using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>
/// How often a feed says that it changes: the minutes of RSS 2.0's ttl, or the period and frequency of the syndication module of RSS 1.0.
/// </summary>
internal static class UpdatePeriod
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(366);

    /// <summary>The time between two changes, or null where the feed tells none that makes sense.</summary>
    public static TimeSpan? Of(FeedElement channel) =>
        Number(channel, "ttl") is { } minutes ? Sensible(TimeSpan.FromMinutes(minutes))
        : Period(Value(channel, "sy:updateperiod")) is { } period ? Sensible(period / Math.Max(1, Number(channel, "sy:updatefrequency") ?? 1))
        : null;

    private static TimeSpan? Period(string word) => word.ToLowerInvariant() switch
    {
        "hourly" => TimeSpan.FromHours(1),
        "daily" => TimeSpan.FromDays(1),
        "weekly" => TimeSpan.FromDays(7),
        "monthly" => TimeSpan.FromDays(30),
        "yearly" => TimeSpan.FromDays(365),
        _ => null,
    };

    private static TimeSpan? Sensible(TimeSpan told) => told > TimeSpan.Zero && told <= s_longest ? told : null;

    private static int? Number(FeedElement channel, string name) =>
        int.TryParse(Value(channel, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Value(FeedElement channel, string name) => channel.Named(name).FirstOrDefault()?.Value.Trim() ?? "";
}
