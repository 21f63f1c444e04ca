using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Links;

/// <summary>The outermost elements of an XML document, however broken the document is.</summary>
internal static class XmlRoot
{
    /// <summary>Their names in lower case with the usual prefixes of their namespaces. A whole document has one; broken ones may have more.</summary>
    /// <param name="bytes">The document, or its beginning.</param>
    public static IEnumerable<string> NamesOf(ReadOnlySpan<byte> bytes) =>
        LenientXml.Read(FeedDecoding.Decode(bytes, ""), null, out _).Children.Select(element => element.Name);
}
