using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Links;

/// <summary>Reads sitemaps and their indexes (sitemaps.org, protocol 0.9) with what news sitemaps add (Google, sitemap-news 0.9).</summary>
internal static class Sitemap
{
    private const string Index = "sitemapindex";
    private static readonly string[] s_entries = ["url", "sitemap"];

    /// <summary>Whether a document with this first element is one.</summary>
    public static bool IsRoot(string name) => name is "urlset" or Index;

    /// <summary>The addresses of a sitemap.</summary>
    /// <param name="root">Its first element.</param>
    /// <param name="now">The present: dates behind it are left out.</param>
    public static (LinkTarget Target, IEnumerable<Link?> Links) Read(FeedElement root, DateTimeOffset now) =>
        (root.Name == Index ? LinkTarget.Sitemaps : LinkTarget.Pages, root.Named(s_entries).Select(entry => Entry(entry, now)));

    private static Link? Entry(FeedElement entry, DateTimeOffset now)
    {
        if (WebAddress.Complete(Text(entry, "loc"), entry.Base) is not { } address)
        {
            return null;
        }

        var news = entry.Named("news:news").FirstOrDefault();
        var publication = news?.Named("news:publication").FirstOrDefault();
        var published = FeedDate.Read(Text(news, "news:publication_date"), now);
        return new(address)
        {
            Title = Text(news, "news:title"),
            Outlet = Text(publication, "news:name"),
            Language = LanguageTag.Of(Text(publication, "news:language")),
            Published = published?.PublishedAt,
            Changed = (FeedDate.Read(Text(entry, "lastmod"), now) ?? published)?.Time,
        };
    }

    private static string Text(FeedElement? element, string name) => element?.Named(name).FirstOrDefault()?.Value.Trim() ?? "";
}
