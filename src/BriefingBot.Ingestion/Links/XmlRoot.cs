using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Links;

/// <summary>The first element of an XML document, however broken the document is.</summary>
internal static class XmlRoot
{
    /// <summary>Its name in lower case with the usual prefix of its namespace, or an empty string.</summary>
    /// <param name="bytes">The document, or its beginning.</param>
    public static string NameOf(ReadOnlySpan<byte> bytes) =>
        LenientXml.Read(FeedDecoding.Decode(bytes, ""), null, out _).Children.FirstOrDefault()?.Name ?? "";
}
