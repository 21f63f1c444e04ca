using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>Reads the dates of one page: as programs write them, or as a day in some words.</summary>
/// <param name="monthFirst">Whether "3/4/2024" is a day in March; null where it can be either.</param>
/// <param name="possible">Tells the dates that can be true.</param>
internal sealed partial class DateTextReading(bool? monthFirst, PossibleDate possible)
{
    /// <summary>The reading for a page: where the language is English of no country, what may be either day is none.</summary>
    public static DateTextReading For(IHtmlDocument page, MetaTags meta, PossibleDate possible)
    {
        var language = First(page.DocumentElement?.GetAttribute("lang"), meta.First("og:locale", "content-language", "language")).ToLowerInvariant();
        bool? monthFirst = language is "en-us" or "en_us" ? true : language.Length == 0 || language == "en" ? null : false;
        return new(monthFirst, possible);
    }

    /// <summary>The text itself where it is a date as programs write it, else the day in it; an empty string where there is none that can be true.</summary>
    public string Read(string text) =>
        PublicationDate.TryParse(text, out var told) ? (possible.Allows(told) ? text : "")
        : ReadDay(text) ?? "";

    /// <summary>The day in some words, or null.</summary>
    public string? ReadDay(string text) =>
        DayInText.TryFind(text, monthFirst, out var day) && possible.Allows(Core.Articles.PublishedAt.On(day))
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The day that an address names, or null.</summary>
    public string? ReadAddress(string address) => InAddress().Match(address) is { Success: true } found ? ReadDay(found.Groups["day"].Value) : null;

    /// <summary>The first of the attributes that says something, else the element's text.</summary>
    public static string Told(IElement element, params string[] attributes) =>
        First([.. attributes.Select(element.GetAttribute), element.TextContent]);

    private static string First(params string?[] candidates) => candidates.Select(Folded.Of).FirstOrDefault(text => text.Length > 0, "");

    [GeneratedRegex(@"/(?<day>(19|20)\d\d[/_-]\d{1,2}[/_-]\d{1,2})(/|_|-|\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex InAddress();
}
