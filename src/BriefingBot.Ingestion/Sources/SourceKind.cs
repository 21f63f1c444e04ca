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
    Pdf,
    Mail,
    Mailbox,
    Feed,
    Sitemap,
    Opml,
    Zip,
    Tar,
}

/// <summary>Kinds in words.</summary>
internal static class SourceKindWords
{
    /// <summary>What a file of the kind holds, as in "it holds HTML".</summary>
    public static string Word(this SourceKind kind) => kind switch
    {
        SourceKind.JsonLines => "JSON Lines",
        SourceKind.Json => "JSON",
        SourceKind.Html => "HTML",
        SourceKind.Markdown => "Markdown",
        SourceKind.PlainText => "text",
        SourceKind.Pdf => "a PDF",
        SourceKind.Mail => "a mail",
        SourceKind.Mailbox => "a mailbox",
        SourceKind.Feed => "a feed",
        SourceKind.Sitemap => "a sitemap",
        SourceKind.Opml => "OPML",
        SourceKind.Zip => "a ZIP archive",
        SourceKind.Tar => "a tar archive",
        _ => "a known kind",
    };
}
