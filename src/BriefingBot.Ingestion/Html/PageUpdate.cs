using AngleSharp.Html.Dom;
using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the date of the publisher's last change, where it is told and later than the publication.</summary>
internal static class PageUpdate
{
    private const int MaxElements = 10;

    private static readonly string[] s_tags =
    [
        "article:modified_time", "og:updated_time", "og:article:modified_time", "article:modified", "dateModified", "date_modified", "last-modified",
        "modified_time", "lastmod", "dcterms.modified", "dc.date.modified", "article.updated", "revised", "bt:moddate",
    ];

    /// <summary>The date as the page tells it, or an empty string.</summary>
    public static string Of(IHtmlDocument page, string jsonLd, MetaTags meta, DateTextReading reading, string published)
    {
        var told = new[] { jsonLd }.Concat(meta.All(s_tags))
            .Concat(page.QuerySelectorAll("[itemprop~=dateModified], time.updated").Where(Surroundings.AreOfArticle).Take(MaxElements)
                .Select(element => DateTextReading.Told(element, "content", "datetime")))
            .Select(reading.Read).FirstOrDefault(text => text.Length > 0, "");
        return PublicationDate.TryParse(told, out var changed) && (!PublicationDate.TryParse(published, out var first) || IsLater(changed, first)) ? told : "";
    }

    // Where one of them is a day alone the same day tells of no change.
    private static bool IsLater(PublishedAt changed, PublishedAt first) =>
        changed.Instant is { } change && first.Instant is { } publication ? change > publication : changed.Date > first.Date;
}
