using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Core.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>What a first line tells before its text begins.</summary>
/// <param name="Dateline">Where and when it was reported from, or null.</param>
/// <param name="Agency">The agency, or an empty string.</param>
internal readonly record struct Opening(Dateline? Dateline, string Agency);

/// <summary>
/// Reads the dateline that reports begin with: "SEOUL, Dec. 21 (Yonhap) —", "Berlin (dpa) -", "PARIS —". Without an agency or a day the
/// place has to be in capitals and a dash to follow, for a sentence can begin with a name and a dash as well.
/// </summary>
internal static partial class DatelineReading
{
    private const int MaxOpening = 120;

    /// <summary>Reads the beginning of a text.</summary>
    /// <param name="text">The first paragraph.</param>
    /// <param name="published">The publication, which tells the year of a day that is written without one; or null.</param>
    public static Opening Read(string text, PublishedAt? published)
    {
        var start = text[..Math.Min(text.Length, MaxOpening)];
        var match = Line().Match(start);
        if (!match.Success)
        {
            return default;
        }

        var agency = Folded.Of(match.Groups["agency"].Value);
        var place = Folded.Of(match.Groups["place"].Value).Trim(',', ' ');
        var isAgency = AgencyNames.Contains(agency);
        var month = MonthNames.NumberOf(match.Groups["month"].Value);
        var dash = match.Groups["dash"].Value;
        var isSure = isAgency || (dash.Length > 0 && month > 0) || (agency.Length == 0 && IsCapitals(place) && dash is "—" or "–" or "--");
        return !isSure || (place.Length == 0 && !isAgency) ? default : new(
            place.Length > 0 ? new(place, month > 0 ? DayOf(match, month, published) : null) : null,
            isAgency ? agency : "");
    }

    private static bool IsCapitals(string place) => place.Count(char.IsUpper) >= 3 && !place.Split(',')[0].Any(char.IsLower);

    private static DateOnly? DayOf(Match match, int month, PublishedAt? published)
    {
        var day = int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return match.Groups["year"] is { Success: true } year
            ? Day(int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), month, day)
            : published is { Date: var near }
                ? new[] { near.Year - 1, near.Year, near.Year + 1 }.Select(candidate => Day(candidate, month, day))
                    .Where(candidate => candidate is not null).MinBy(candidate => Math.Abs(candidate!.Value.DayNumber - near.DayNumber))
                : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is > 0 and < 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    [GeneratedRegex(
        @"^\W{0,3}((?<place>\p{Lu}[\p{L}.'’]*([ -]\p{L}[\p{L}.'’]*){0,4}(,\s\p{Lu}[\p{L}.]+([ -]\p{Lu}[\p{L}.]+){0,2})?)"
        + @"(,\s+((?<month>\p{L}{3,10})\.?\s(?<day>\d{1,2})|(?<day>\d{1,2})(\.|st|nd|rd|th)?\s(de\s)?(?<month>\p{L}{3,10})\.?)(,?\s+(de\s)?(?<year>(19|20)\d\d))?)?\s*)?"
        + @"([,.]?\s*(\((?<agency>[^()]{2,40})\)|/(?<agency>[\p{L} -]{2,40})/))?\s*(?<dash>—|–|--|-|:|(?<=[)/]))\s+(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
