using System.Xml;
using System.Xml.Linq;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>RSS 2.0, RSS 1.0 (RDF) and Atom 1.0 (RFC 4287), told apart by no more than is needed.</summary>
internal static class XmlFeed
{
    private const int MaxItems = 2000;
    private const string BrokenOff = "The feed's XML is broken; what stands before the break was read.";
    private const string WasMended = "The feed's XML is faulty and was mended.";

    /// <summary>The feed, or null where the text is none.</summary>
    public static Feed? Read(string text, Uri address)
    {
        var exact = Read(text, address, warning: null);
        if (exact is { Warning: null })
        {
            return exact;
        }

        var mended = Read(XmlMending.Mend(text), address, WasMended);
        return mended is not null && (exact is null || mended.Items.Count > exact.Items.Count) ? mended : exact;
    }

    private static Feed? Read(string text, Uri address, string? warning)
    {
        var title = "";
        List<FeedItem> items = [];
        var isFeed = false;
        try
        {
            using var source = new StringReader(text);
            using var reader = XmlReader.Create(source, Settings(), FeedNames.Context());
            isFeed = reader.MoveToContent() == XmlNodeType.Element && reader.LocalName is "rss" or "feed" or "RDF";
            reader.Read();
            while (isFeed && !reader.EOF && items.Count < MaxItems)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry" && XNode.ReadFrom(reader) is XElement item)
                {
                    items.Add(XmlItem.Of(item, address));
                }
                else if (title.Length == 0 && reader is { NodeType: XmlNodeType.Element, LocalName: "title", Depth: <= 2 })
                {
                    title = ItemText.Line(((XElement)XNode.ReadFrom(reader)).Value);
                }
                else
                {
                    reader.Read();
                }
            }
        }
        catch (XmlException)
        {
            warning = BrokenOff;
        }

        return isFeed ? new(title, items, warning) : null;
    }

    private static XmlReaderSettings Settings() => new()
    {
        // No definitions are read, so that no entity can point elsewhere or multiply.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
