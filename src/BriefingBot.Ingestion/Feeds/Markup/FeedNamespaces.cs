using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Feeds.Markup;

/// <summary>Namespaces of feeds and their usual prefixes. The namespaces of the feed formats themselves have none.</summary>
internal static class FeedNamespaces
{
    /// <summary>Atom 1.0 (RFC 4287).</summary>
    public const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly FrozenDictionary<string, string> s_prefixes = new (string Address, string Prefix)[]
    {
        ("http://www.w3.org/2005/atom", ""),
        ("http://purl.org/atom/ns#", ""),
        ("http://example.com/newformat#", ""),
        ("http://example.com/necho", ""),
        ("http://purl.org/echo", ""),
        ("uri/of/echo/namespace#", ""),
        ("http://purl.org/pie", ""),
        ("http://purl.org/rss/1.0", ""),
        ("http://my.netscape.com/rdf/simple/0.9", ""),
        ("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
        ("http://channel.netscape.com/rdf/simple/0.9", ""),
        ("http://my.userland.com/rss", ""),
        ("http://backend.userland.com/rss", ""),
        ("http://backend.userland.com/rss2", ""),
        ("http://blogs.law.harvard.edu/tech/rss", ""),
        ("http://purl.org/net/rss1.1#", ""),
        ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
        ("http://purl.org/dc/elements/1.1", "dc"),
        ("http://purl.org/dc/elements/1.0", "dc"),
        ("http://purl.org/dc/terms", "dcterms"),
        ("http://purl.org/rss/1.0/modules/content", "content"),
        ("http://purl.org/rss/1.0/modules/syndication", "sy"),
        ("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
        ("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
        ("http://search.yahoo.com/mrss", "media"),
        ("http://www.w3.org/1999/xhtml", "xhtml"),
        ("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
        ("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
        ("http://www.google.com/schemas/sitemap/0.84", ""),
        ("http://www.google.com/schemas/sitemap-news/0.9", "news"),
    }.ToFrozenDictionary(entry => entry.Address, entry => entry.Prefix, StringComparer.Ordinal);

    /// <summary>The usual prefix of a namespace, or null for one that is not known.</summary>
    public static string? UsualPrefix(string address) => s_prefixes.GetValueOrDefault(address.Trim().TrimEnd('/').ToLowerInvariant());

    /// <summary>What a prefix stands for that nothing declares, as its usual prefix.</summary>
    public static string Undeclared(string prefix) => prefix is "atom" or "atom10" or "rss" or "sitemap" ? "" : prefix;
}
