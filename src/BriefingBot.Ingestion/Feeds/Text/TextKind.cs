namespace BriefingBot.Ingestion.Feeds.Text;

/// <summary>How a text stands in a feed (RFC 4287, section 3.1).</summary>
internal enum TextKind
{
    Plain,
    Html,
    Xhtml,
    Encoded,
}
