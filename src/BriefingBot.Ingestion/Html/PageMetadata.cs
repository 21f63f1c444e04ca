using AngleSharp.Html.Dom;
using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>What a page says of its article beside the text. JSON-LD goes first, then meta tags, then what the page shows.</summary>
internal sealed class PageMetadata
{
    /// <summary>Reads all of it, while the page is still whole.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">Where it was found, or null.</param>
    /// <param name="possible">Tells the dates that can be true.</param>
    public PageMetadata(IHtmlDocument page, Uri? address, PossibleDate possible)
    {
        JsonLd = JsonLdArticle.Of(page);
        var meta = new MetaTags(page);
        Url = new[] { page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), meta.First("og:url") }
            .Select(Folded.Of).FirstOrDefault(told => ArticleAddress.TryParse(told, out _, out _), "");
        var host = Uri.TryCreate(Url, UriKind.Absolute, out var url) ? url.Host : address?.Host ?? "";
        Links = new(host);
        Outlet = new[] { meta.First("og:site_name", "application-name"), Folded.Of(JsonLd.Publisher) }.FirstOrDefault(name => name.Length > 0, "");
        List<string> site = [.. SiteNames(host, Outlet, JsonLd.Publisher).Select(PageTitle.Key).Where(name => name.Length > 2).Distinct(StringComparer.Ordinal)];
        Title = PageTitle.Of(page, JsonLd.Headline, meta, site);
        Authors = PageAuthors.Of(page, JsonLd.Authors, meta, site);
        var reading = DateTextReading.For(page, meta, possible);
        Published = PageDate.Of(page, JsonLd.Published, meta, new(page, Title, reading), reading, Url.Length > 0 ? Url : address?.AbsoluteUri ?? "");
        Url = Url.Length > 0 ? Url : JsonLd.Url;
        Updated = PageUpdate.Of(page, JsonLd.Modified, meta, reading, Published);
        Language = PageLanguage.Of(page, JsonLd.Language, meta);
    }

    public string Title { get; }

    public string Outlet { get; }

    /// <summary>The canonical address, or an empty string where the page tells none that is whole.</summary>
    public string Url { get; }

    public IReadOnlyList<string> Authors { get; }

    /// <summary>The first date that can be read; where none can, the first that is told.</summary>
    public string Published { get; }

    /// <summary>The same, read; null where it cannot be read.</summary>
    public PublishedAt? PublishedAt => PublicationDate.TryParse(Published, out var published) ? published : null;

    /// <summary>The last change after the publication, or an empty string.</summary>
    public string Updated { get; }

    public string Language { get; }

    public JsonLdArticle JsonLd { get; }

    /// <summary>Tells the site's own links.</summary>
    public SiteLinks Links { get; }

    private static IEnumerable<string> SiteNames(string host, params string[] told)
    {
        var bare = SiteName.Of(host);
        return [.. told, bare, bare.LastIndexOf('.') is > 0 and var dot ? bare[..dot] : ""];
    }
}
