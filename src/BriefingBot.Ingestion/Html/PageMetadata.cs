using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>What a page says of its article outside the text; of several sources the first that tells.</summary>
internal sealed class PageMetadata(IHtmlDocument page)
{
    private readonly JsonLdArticle _jsonLd = JsonLdArticle.Of(page);

    public string Title => First(Meta("og:title"), page.Title, page.QuerySelector("h1")?.TextContent);

    public string Outlet => First(Meta("og:site_name"), _jsonLd.Publisher);

    /// <summary>The canonical address, or an empty string where the page tells none that is whole.</summary>
    public string Url => Candidates(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), Meta("og:url"))
        .FirstOrDefault(address => ArticleAddress.TryParse(address, out _, out _), "");

    public IReadOnlyList<string> Authors => _jsonLd.Authors.Count > 0 ? _jsonLd.Authors
        : [.. Candidates(Meta("author"), Meta("article:author")).Where(IsName).Take(1)];

    /// <summary>The first date that can be read; where none can, the first that is told.</summary>
    public string Published
    {
        get
        {
            List<string> told = [.. Candidates(
                _jsonLd.Published,
                Meta("article:published_time"),
                Attribute("[itemprop~=datePublished]", "content"),
                Attribute("[itemprop~=datePublished]", "datetime"),
                Meta("pubdate"),
                Meta("date"),
                Attribute("time[datetime]", "datetime"))];
            return told.Find(date => PublicationDate.TryParse(date, out _)) ?? told.FirstOrDefault("");
        }
    }

    private string? Attribute(string selector, string name) => page.QuerySelector(selector)?.GetAttribute(name);

    private string? Meta(string name) => page.QuerySelectorAll("meta[content]")
        .Where(meta => IsNamed(meta, "property", name) || IsNamed(meta, "name", name))
        .Select(meta => meta.GetAttribute("content"))
        .FirstOrDefault(content => !string.IsNullOrWhiteSpace(content));

    private static bool IsNamed(IElement meta, string attribute, string name) =>
        string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string author) => !author.Contains("://", StringComparison.Ordinal);

    private static string First(params string?[] candidates) => Candidates(candidates).FirstOrDefault("");

    private static IEnumerable<string> Candidates(params string?[] candidates) => candidates
        .Select(candidate => string.Join(' ', (candidate ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(candidate => candidate.Length > 0);
}
