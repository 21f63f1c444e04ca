using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the date that a page shows its readers: in an element for times, in one named after dates, or in a line near the headline.</summary>
/// <param name="page">The whole page.</param>
/// <param name="title">The article's headline.</param>
/// <param name="reading">Reads the dates.</param>
internal sealed partial class ShownDate(IHtmlDocument page, string title, DateTextReading reading)
{
    private const int MaxShown = 150;
    private const int MaxElements = 40;
    private const int LinesAfterHeadline = 25;

    /// <summary>The first of them, or null.</summary>
    public string? Find() => InTimes() ?? InNamed() ?? NearHeadline();

    private string? InTimes()
    {
        foreach (var time in page.QuerySelectorAll("time").Where(Surroundings.AreOfArticle).Take(MaxElements))
        {
            if (reading.Read(DateTextReading.Told(time, "datetime")) is { Length: > 0 } told)
            {
                return told;
            }

            if (reading.ReadDay(time.TextContent) is { } shown)
            {
                return shown;
            }
        }

        return null;
    }

    private string? InNamed() =>
        page.QuerySelectorAll("span, div, p, li, td, small, em, a, dd, strong, b, font, h2, h3, h4, h5, h6")
            .Where(element => IsNamed(element) && Surroundings.AreOfArticle(element))
            .Take(MaxElements)
            .Select(element => Folded.Of(element.TextContent))
            .Where(text => text.Length is > 5 and <= MaxShown)
            .Select(reading.ReadDay)
            .FirstOrDefault(day => day is not null);

    /// <summary>A short line with a date that follows the headline, or one that says to tell the date wherever it stands.</summary>
    private string? NearHeadline()
    {
        if (page.Body is not { } body)
        {
            return null;
        }

        var blocks = TextBlocks.Of(body, SiteLinks.None);
        var headline = blocks.FindIndex(block => block.Element.LocalName == "h1");
        headline = headline >= 0 ? headline : blocks.FindIndex(block => title.Length > 0 && block.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase));
        return (headline >= 0 ? blocks.Skip(headline).Take(LinesAfterHeadline) : [])
            .Concat(blocks.Where(block => Label().IsMatch(block.Text)))
            .Where(block => block.Text.Length <= MaxShown && DatedLine.IsDate(block.Text) && Surroundings.AreOfArticle(block.Element))
            .Select(block => reading.ReadDay(block.Text))
            .FirstOrDefault(day => day is not null);
    }

    private static bool IsNamed(IElement element) =>
        (element.ClassName is { Length: > 0 } || element.Id is { Length: > 0 }) && Named().IsMatch(ElementWords.Squeezed(element));

    [GeneratedRegex("date|datum|fecha|time|publish|posted|pubdate|stand|byline|meta|info|created|entryheader|data(?: |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\W*(published|posted|veröffentlicht|erschienen|erstellt|publié|publicado|pubblicato|date|datum|stand)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
