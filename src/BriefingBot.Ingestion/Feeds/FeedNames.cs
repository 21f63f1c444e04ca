using System.Xml;
using System.Xml.Linq;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>Namespaces of feeds.</summary>
internal static class FeedNames
{
    public static XNamespace Content { get; } = "http://purl.org/rss/1.0/modules/content/";

    public static XNamespace DublinCore { get; } = "http://purl.org/dc/elements/1.1/";

    public static XNamespace Atom { get; } = "http://www.w3.org/2005/Atom";

    /// <summary>Knows the usual prefixes, which some feeds use without declaring them.</summary>
    public static XmlParserContext Context()
    {
        var names = new XmlNamespaceManager(new NameTable());
        names.AddNamespace("content", Content.NamespaceName);
        names.AddNamespace("dc", DublinCore.NamespaceName);
        names.AddNamespace("atom", Atom.NamespaceName);
        names.AddNamespace("media", "http://search.yahoo.com/mrss/");
        names.AddNamespace("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");
        names.AddNamespace("dcterms", "http://purl.org/dc/terms/");
        names.AddNamespace("slash", "http://purl.org/rss/1.0/modules/slash/");
        names.AddNamespace("sy", "http://purl.org/rss/1.0/modules/syndication/");
        names.AddNamespace("wfw", "http://wellformedweb.org/CommentAPI/");
        return new(names.NameTable, names, xmlLang: null, XmlSpace.None);
    }
}
