namespace BriefingBot.Ingestion.Sources;

/// <summary>What the name of a file tells of its content.</summary>
internal static class FileName
{
    /// <summary>The names that are known, for messages.</summary>
    public const string Known =
        ".jsonl, .ndjson, .json, .html, .htm, .xhtml, .md, .markdown, .txt, .text, .pdf, .eml, .mbox, .rss, .atom, .opml, .zip or .tar, each also with .gz";

    private const string GzipExtension = ".gz";

    public static SourceKind KindOf(ReadOnlySpan<char> path)
    {
        var name = path.EndsWith(GzipExtension, StringComparison.OrdinalIgnoreCase) ? path[..^GzipExtension.Length] : path;
        Span<char> lowered = stackalloc char[16];
        var extension = Path.GetExtension(name);
        var length = extension.Length <= lowered.Length ? extension.ToLowerInvariant(lowered) : 0;
        return lowered[..length] switch
        {
            ".jsonl" or ".ndjson" => SourceKind.JsonLines,
            ".json" => SourceKind.Json,
            ".html" or ".htm" or ".xhtml" => SourceKind.Html,
            ".md" or ".markdown" => SourceKind.Markdown,
            ".txt" or ".text" => SourceKind.PlainText,
            ".pdf" => SourceKind.Pdf,
            ".eml" => SourceKind.Mail,
            ".mbox" => SourceKind.Mailbox,
            ".rss" or ".atom" => SourceKind.Feed,
            ".opml" => SourceKind.Opml,
            ".zip" => SourceKind.Zip,
            ".tar" or ".tgz" => SourceKind.Tar,
            _ => SourceKind.Unknown,
        };
    }
}
