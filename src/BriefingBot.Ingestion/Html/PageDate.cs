using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the date of publication: what the page says for programs, then what it shows to readers, then its address.</summary>
internal static partial class PageDate
{
    private const int MaxShown = 150;
    private const int MaxElements = 40;

    private static readonly string[] s_tags =
    [
        "article:published_time", "og:article:published_time", "datePublished", "og:published_time", "published_time", "sailthru.date", "parsely-pub-date",
        "article.published", "publish-date", "publish_date", "publishdate", "publication_date", "publicationdate", "published-date", "pubdate",
        "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "dc.date.created",
        "date.created", "date_published", "citation_publication_date", "citation_date", "article:publish_date", "dcsext.articlefirstpublished", "originalpublicationdate",
        "vr:published_time", "bt:pubdate", "rnews:datepublished", "article_date_original", "date", "created", "article:created", "dateCreated", "og:pubdate", "og:date", "og:regdate",
    ];

    /// <summary>The date as the page tells it where it can be read; else the first unreadable one, or an empty string.</summary>
    public static string Of(IHtmlDocument page, string jsonLd, MetaTags meta, string address)
    {
        var monthFirst = MonthFirst(page, meta);
        List<string> told =
        [
            .. new[] { jsonLd }.Concat(meta.All(s_tags))
                .Concat(page.QuerySelectorAll("[itemprop~=datePublished], [property~='schema:datePublished'], time[pubdate], time.published, abbr.published").Take(MaxElements)
                    .Select(element => First(element.GetAttribute("content"), element.GetAttribute("datetime"), element.GetAttribute("title"), element.TextContent))),
        ];
        told.RemoveAll(text => text.Length == 0);
        return told.Select(text => Readable(text, monthFirst)).FirstOrDefault(text => text.Length > 0)
            ?? Shown(page, monthFirst)
            ?? OfAddress(address)
            ?? told.FirstOrDefault("");
    }

    /// <summary>The text itself where it is a date as programs write it, else the day in it, else an empty string.</summary>
    private static string Readable(string text, bool? monthFirst) =>
        PublicationDate.TryParse(text, out _) ? text
        : DayInText.TryFind(text, monthFirst, out var day) ? Written(day)
        : "";

    private static string? Shown(IHtmlDocument page, bool? monthFirst)
    {
        foreach (var time in page.QuerySelectorAll("time").Where(IsOfArticle).Take(MaxElements))
        {
            var told = First(time.GetAttribute("datetime"), time.TextContent);
            if (Readable(told, monthFirst) is { Length: > 0 } readable)
            {
                return readable;
            }

            if (DayInText.TryFind(time.TextContent, monthFirst, out var shown))
            {
                return Written(shown);
            }
        }

        return page.QuerySelectorAll("span, div, p, li, td, small, em, a, dd, strong, b, font, h2, h3, h4, h5, h6")
            .Where(element => IsDateElement(element) && IsOfArticle(element))
            .Take(MaxElements)
            .Select(element => Folded.Of(element.TextContent))
            .Where(text => text.Length is > 5 and <= MaxShown)
            .Select(text => DayInText.TryFind(text, monthFirst, out var day) ? Written(day) : null)
            .FirstOrDefault(day => day is not null)
            ?? NearHeadline(page, monthFirst);
    }

    /// <summary>A short line with a date that follows the headline.</summary>
    private static string? NearHeadline(IHtmlDocument page, bool? monthFirst) =>
        page.Body is not { } body ? null
        : TextBlocks.Of(body, SiteLinks.None).SkipWhile(block => block.Element.LocalName != "h1").Take(25)
            .Concat(TextBlocks.Of(body, SiteLinks.None).Where(block => Label().IsMatch(block.Text)))
            .Where(block => block.Text.Length <= MaxShown && DatedLine.IsDate(block.Text) && IsOfArticle(block.Element))
            .Select(block => DayInText.TryFind(block.Text, monthFirst, out var day) ? Written(day) : null)
            .FirstOrDefault(day => day is not null);

    private static bool IsDateElement(IElement element) =>
        (element.ClassName is { Length: > 0 } || element.Id is { Length: > 0 })
        && Dated().IsMatch(ElementWords.Squeezed(element));

    private static bool IsOfArticle(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "aside" or "footer" or "nav" || Clutter.KindOf(at) is ClutterKind.Comments or ClutterKind.Beside)
            {
                return at.LocalName == "body";
            }
        }

        return true;
    }

    private static string? OfAddress(string address) =>
        InAddress().Match(address) is { Success: true } found && DayInText.TryFind(found.Groups["day"].Value, monthFirst: null, out var day) ? Written(day) : null;

    /// <summary>Where the month comes first: in English pages that do not say to be of elsewhere than the United States it is not known.</summary>
    private static bool? MonthFirst(IHtmlDocument page, MetaTags meta)
    {
        var language = First(page.DocumentElement?.GetAttribute("lang"), meta.First("og:locale", "content-language", "language")).ToLowerInvariant();
        return language is "en-us" or "en_us" ? true : language.Length == 0 || language == "en" ? null : false;
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string First(params string?[] candidates) => candidates.Select(Folded.Of).FirstOrDefault(text => text.Length > 0, "");

    [GeneratedRegex("date|datum|fecha|time|publish|posted|pubdate|stand|byline|meta|info|created|entryheader|data(?: |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Dated();

    [GeneratedRegex(@"/(?<day>(19|20)\d\d[/_-]\d{1,2}[/_-]\d{1,2})(/|_|-|\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex InAddress();

    [GeneratedRegex(@"^\W*(published|posted|veröffentlicht|erschienen|erstellt|publié|publicado|pubblicato|date|datum|stand)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
