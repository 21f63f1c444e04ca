namespace BriefingBot.Ingestion.Sources;

/// <summary>The kinds of content that are told apart.</summary>
internal enum SourceKind
{
    Unknown,
    JsonLines,
    Json,
    PlainText,
    Markdown,
    Html,
}
