using System.Collections.Frozen;
using Words = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace BriefingBot.Core.Passages;

/// <summary>Abbreviations of news English (AP style and common ones), without their last full stop, by what may follow them.</summary>
internal static class Abbreviations
{
    /// <summary>Longer words are no abbreviations.</summary>
    public const int LongestToken = 16;

    private static readonly Words s_neverEnd = Set(
        "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr", "Drs", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen", "Gens",
        "Lt", "Col", "Maj", "Capt", "Cpl", "Sgt", "Sgts", "Pvt", "Pfc", "Spc", "Adm", "Cmdr", "Brig", "Rev", "Revs", "Fr", "Msgr", "Hon",
        "Ald", "Pres", "Supt", "Insp", "Det", "Dets", "Atty", "Amb", "Asst", "Dept", "Univ", "vs", "cf", "ca", "approx", "est", "Est",
        "avg", "Avg", "e.g", "i.e", "E.g", "I.e", "viz", "Lt.Gov", "Lt.Col", "Maj.Gen");

    private static readonly Words s_mayEnd = Set(
        "Inc", "Corp", "Co", "Cos", "Ltd", "LLC", "Bros", "Assn", "Jr", "Sr", "Esq", "al", "Ave", "Blvd", "Rd", "St", "Sts", "Ste", "Mt",
        "Ft", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu",
        "Thur", "Thurs", "Fri", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass",
        "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis",
        "Wyo");

    private static readonly Words s_beforeNumber = Set(
        "No", "Nos", "no", "nos", "Fig", "Figs", "Vol", "Sec", "Art", "Op", "Ch", "pp", "Pt", "Prop", "Nr");

    private static readonly Words s_followsTimeOfDay = Set(
        "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "AKDT", "HST", "GMT", "BST", "UTC", "CET", "CEST",
        "EET", "IST", "JST", "KST", "AEST", "AEDT", "Eastern", "Central", "Mountain", "Pacific", "Greenwich", "Sunday", "Monday", "Tuesday",
        "Wednesday", "Thursday", "Friday", "Saturday", "Sun", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "January",
        "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar",
        "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    private static readonly Words s_namesWithMark = Set(
        "Yahoo", "Jeopardy", "Yum", "E", "Wham", "Oklahoma", "Panic", "Mia", "Rouge", "Guess", "Airplane");

    private static readonly Words s_topLevelDomains = SetIgnoringCase(
        "Com", "Org", "Net", "Gov", "Edu", "Co", "Io", "Tv", "Uk", "Us", "Eu", "Info", "Js");

    private static readonly Words s_germanMonths = Set(
        "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember");

    /// <summary>Titles and the like, which something always follows.</summary>
    public static bool NeverEnds(ReadOnlySpan<char> token) => s_neverEnd.Contains(token);

    /// <summary>Firms, streets, months, states: what follows tells whether they end the sentence.</summary>
    public static bool MayEnd(ReadOnlySpan<char> token) => s_mayEnd.Contains(token);

    /// <summary>Words that are abbreviations only before a number: "No. 5".</summary>
    public static bool IsBeforeNumber(ReadOnlySpan<char> token) => s_beforeNumber.Contains(token);

    /// <summary>"a.m" and "p.m".</summary>
    public static bool IsTimeOfDay(ReadOnlySpan<char> token) => token is "a.m" or "p.m" or "A.M" or "P.M";

    /// <summary>Days and time zones.</summary>
    public static bool FollowsTimeOfDay(ReadOnlySpan<char> word) => s_followsTimeOfDay.Contains(word);

    /// <summary>Names that are written with '!' or '?', last words of them included: "Yahoo!", "Mamma Mia!".</summary>
    public static bool IsNameWithMark(ReadOnlySpan<char> token) => s_namesWithMark.Contains(token);

    /// <summary>The end of a host name in title case: "Booking.Com".</summary>
    public static bool IsTopLevelDomain(ReadOnlySpan<char> word) => s_topLevelDomains.Contains(word);

    /// <summary>A month in German.</summary>
    public static bool IsGermanMonth(ReadOnlySpan<char> word) => s_germanMonths.Contains(word);

    /// <summary>Whether it is an abbreviation of any kind.</summary>
    public static bool IsAny(ReadOnlySpan<char> token) => NeverEnds(token) || MayEnd(token) || IsBeforeNumber(token);

    private static Words Set(params ReadOnlySpan<string> words) =>
        FrozenSet.Create(StringComparer.Ordinal, words).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Words SetIgnoringCase(params ReadOnlySpan<string> words) =>
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, words).GetAlternateLookup<ReadOnlySpan<char>>();
}
