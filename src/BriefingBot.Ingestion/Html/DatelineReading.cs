using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Core.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>What a first line tells before its text begins.</summary>
/// <param name="Dateline">Where and when it was reported from, or null.</param>
/// <param name="Agency">The agency, or an empty string.</param>
internal readonly record struct Opening(Dateline? Dateline, string Agency);

/// <summary>
/// Reads the dateline that reports begin with: "SEOUL, Dec. 21 (Yonhap) —", "Berlin (dpa) -", "PARIS —". A sentence can begin with a
/// name and a dash or a bracket as well. So without an agency or a day the place has to be in capitals and a dash and a new sentence to
/// follow, and without a dash the place has to be in capitals or a day to stand there.
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
        if (!IsSure(match, agency, isAgency, place, month > 0, char.IsLower(start[match.Length])))
        {
            return default;
        }

        var isPlace = DatelinePlace.IsPlace(place);
        return new(isPlace ? new(place, month > 0 ? DayOf(match, month, published) : null) : null, isAgency ? agency : "");
    }

    private static bool IsSure(Match match, string agency, bool isAgency, string place, bool isDated, bool goesOn)
    {
        var dash = match.Groups["dash"].Value;
        var isCapitals = DatelinePlace.IsCapitals(place);
        return dash.Length == 0 ? isAgency && (match.Groups["stroke"].Success || isDated || ((place.Length == 0 || isCapitals) && !goesOn))
            : isAgency || (place.Length > 0 && (isDated || (agency.Length == 0 && isCapitals && !goesOn && dash is "—" or "–" or "--")));
    }

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
        + @"([,.]?\s*(\((?<agency>[^()]{2,40})\)|(?<stroke>/)(?<agency>[\p{L} -]{2,40})/))?\s*(?<dash>—|–|--|-|:|(?<=[)/]))\s+(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
