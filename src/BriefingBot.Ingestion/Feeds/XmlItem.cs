using System.Xml.Linq;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>An item of RSS or an entry of Atom.</summary>
internal static class XmlItem
{
    private static readonly XNamespace s_media = "http://search.yahoo.com/mrss/";

    /// <summary>The item; links are completed by the feed's address.</summary>
    public static FeedItem Of(XElement item, Uri feed)
    {
        var (text, isWhole) = ItemText.Of(Content(item), First(item, "description", "summary"));
        var title = ItemText.Line(First(item, "title"));
        var link = Link(item, feed);
        var id = First(item, "guid", "id").Trim();
        return new()
        {
            Id = id.Length > 0 ? id : link?.AbsoluteUri ?? $"{title}\n{text}",
            Link = link,
            Title = title,
            Authors = Authors(item),
            Published = First(item, "pubDate", "published", "date", "issued", "updated", "modified").Trim(),
            Text = text,
            IsWhole = isWhole,
        };
    }

    private static string Content(XElement item)
    {
        var encoded = item.Element(FeedNames.Content + "encoded")?.Value ?? "";
        var atom = Children(item, "content").FirstOrDefault(content => content.Attribute("src") is null && content.Name.Namespace != s_media);
        return encoded.Length > 0 || atom is null ? encoded
            : (string?)atom.Attribute("type") == "xhtml" ? string.Concat(atom.Nodes())
            : atom.Value;
    }

    private static Uri? Link(XElement item, Uri feed)
    {
        var permalink = Children(item, "guid").FirstOrDefault(guid => (string?)guid.Attribute("isPermaLink") != "false")?.Value;
        var candidates = Children(item, "link")
            .Where(link => (string?)link.Attribute("rel") is null or "alternate")
            .Select(link => (string?)link.Attribute("href") ?? link.Value)
            .Append(permalink?.Contains("://", StringComparison.Ordinal) == true ? permalink : null)
            .Append(Children(item, "id").Select(id => id.Value).FirstOrDefault(id => id.Contains("://", StringComparison.Ordinal)));
        return candidates.Select(link => WebLink.Of(link, feed)).FirstOrDefault(link => link is not null);
    }

    private static List<string> Authors(XElement item) =>
    [
        .. Children(item, "author", "creator")
            .Select(author => Children(author, "name").FirstOrDefault()?.Value ?? author.Value)
            .Select(AuthorName.Of)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string First(XElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Children(item, name).FirstOrDefault(child => child.Value.Length > 0) is { } found)
            {
                return (string?)found.Attribute("type") == "xhtml" ? string.Concat(found.Nodes()) : found.Value;
            }
        }

        return "";
    }

    // A title or content of the media module tells of a picture.
    private static IEnumerable<XElement> Children(XElement item, params string[] names) =>
        item.Elements().Where(child => names.Contains(child.Name.LocalName, StringComparer.Ordinal) && child.Name.Namespace != s_media);
}
