using AngleSharp.Html.Dom;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the date of publication: what the page says for programs, then what it shows to readers, then its address.</summary>
internal static class PageDate
{
    private const int MaxElements = 40;

    private static readonly string[] s_tags =
    [
        "article:published_time", "og:article:published_time", "datePublished", "og:published_time", "published_time", "sailthru.date", "parsely-pub-date",
        "article.published", "publish-date", "publish_date", "publishdate", "publication_date", "publicationdate", "published-date", "pubdate",
        "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "dc.date.created",
        "date.created", "date_published", "citation_publication_date", "citation_date", "article:publish_date", "dcsext.articlefirstpublished", "originalpublicationdate",
        "vr:published_time", "bt:pubdate", "rnews:datepublished", "article_date_original", "date", "created", "article:created", "dateCreated", "og:pubdate", "og:date", "og:regdate",
    ];

    /// <summary>The first date that can be read and be true; else the first that cannot be read, or an empty string.</summary>
    /// <param name="page">The whole page.</param>
    /// <param name="jsonLd">What JSON-LD says.</param>
    /// <param name="meta">The meta tags.</param>
    /// <param name="shown">Finds what the page shows.</param>
    /// <param name="reading">Reads the dates.</param>
    /// <param name="address">The page's address, or an empty string.</param>
    public static string Of(IHtmlDocument page, string jsonLd, MetaTags meta, ShownDate shown, DateTextReading reading, string address)
    {
        List<string> told =
        [
            .. new[] { jsonLd }.Concat(meta.All(s_tags))
                .Concat(page.QuerySelectorAll("[itemprop~=datePublished], [property~='schema:datePublished'], time[pubdate], time.published, abbr.published").Take(MaxElements)
                    .Select(element => DateTextReading.Told(element, "content", "datetime", "title"))),
        ];
        told.RemoveAll(text => text.Length == 0);
        return told.Select(reading.Read).FirstOrDefault(text => text.Length > 0)
            ?? shown.Find()
            ?? reading.ReadAddress(address)
            ?? told.FirstOrDefault(text => !PublicationDate.TryParse(text, out _), "");
    }
}
