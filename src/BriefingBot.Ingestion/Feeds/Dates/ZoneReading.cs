using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Feeds.Dates;

/// <summary>Reads the zone that a time is in: an offset, or letters.</summary>
internal static partial class ZoneReading
{
    /// <summary>No zone is told.</summary>
    public const string None = "";

    private const int MatchMilliseconds = 1000;
    private const int MaxHours = 14;

    private static readonly FrozenDictionary<string, double> s_hours = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0,
        ["UT"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["WET"] = 0,
        ["WEST"] = 1,
        ["BST"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["MET"] = 1,
        ["MEZ"] = 1,
        ["MEST"] = 2,
        ["MESZ"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["MSD"] = 4,
        ["PKT"] = 5,
        ["WIB"] = 7,
        ["ICT"] = 7,
        ["HKT"] = 8,
        ["SGT"] = 8,
        ["AWST"] = 8,
        ["KST"] = 9,
        ["JST"] = 9,
        ["ACST"] = 9.5,
        ["ACDT"] = 10.5,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["NZST"] = 12,
        ["NZDT"] = 13,
        ["NST"] = -3.5,
        ["NDT"] = -2.5,
        ["BRT"] = -3,
        ["ART"] = -3,
        ["AST"] = -4,
        ["ADT"] = -3,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["AKST"] = -9,
        ["AKDT"] = -8,
        ["HST"] = -10,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // The letters without S or D mean whichever is in force that day.
    private static readonly FrozenDictionary<string, int> s_standardHours = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["AT"] = -4,
        ["ET"] = -5,
        ["CT"] = -6,
        ["MT"] = -7,
        ["PT"] = -8,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Cuts the zone off the beginning of what follows a time.</summary>
    /// <param name="rest">What follows; afterwards what follows the zone.</param>
    /// <param name="zone">The zone, or <see cref="None"/> also where its letters are unknown.</param>
    /// <returns>False where something stands there that is no zone.</returns>
    public static bool TryCut(ref string rest, out string zone)
    {
        zone = None;
        var match = Zone().Match(rest);
        if (!match.Success)
        {
            return string.IsNullOrWhiteSpace(rest) || Year().IsMatch(rest);
        }

        rest = rest[match.Length..].Trim();
        var letters = match.Groups["letters"].Value;
        if (match.Groups["sign"].Success)
        {
            zone = match.Groups["offset"].Value;
            return (letters.Length == 0 || (s_hours.TryGetValue(letters, out var hours) && hours == 0)) && IsPossible(match);
        }

        zone = s_hours.ContainsKey(letters) || s_standardHours.ContainsKey(letters) ? letters : None;
        return true;
    }

    /// <summary>How far a zone is ahead of UTC at a time of its own.</summary>
    public static TimeSpan OffsetOf(string zone, DateTime local)
    {
        if (zone.Length > 0 && zone[0] is '+' or '-')
        {
            var figures = zone[1..].Replace(":", "", StringComparison.Ordinal);
            var hours = int.Parse(figures.AsSpan(0, figures.Length % 2 == 0 ? 2 : 1), CultureInfo.InvariantCulture);
            var minutes = figures.Length > 2 ? int.Parse(figures.AsSpan(figures.Length - 2), CultureInfo.InvariantCulture) : 0;
            var offset = new TimeSpan(hours, minutes, 0);
            return zone[0] == '-' ? -offset : offset;
        }

        return s_standardHours.TryGetValue(zone, out var standard)
            ? TimeSpan.FromHours(standard + (AmericanSummerTime.IsInForce(local) ? 1 : 0))
            : TimeSpan.FromHours(s_hours.GetValueOrDefault(zone));
    }

    private static bool IsPossible(Match match)
    {
        var hours = int.Parse(match.Groups["hours"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 0;
        return minutes <= 59 && (hours < MaxHours || (hours == MaxHours && minutes == 0));
    }

    [GeneratedRegex(
        @"^\s*(?:Etc/)?(?<letters>[A-Za-z]{1,5})?(?<offset>(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?)?(?<=\S)(?=\s|$)",
        RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex Zone();

    [GeneratedRegex(@"^\s+\d{4}\s*$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Year();
}
