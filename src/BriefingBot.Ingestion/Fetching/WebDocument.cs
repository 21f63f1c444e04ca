using System.Text;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>A fetched page as a document that the readers understand.</summary>
public static class WebDocument
{
    /// <summary>The document: named after its address, of the kind that this or the media type tells, in the encoding that the server tells.</summary>
    public static SourceDocument Of(FetchedPage page, int maxUnpackedBytes)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(page.Address.AbsoluteUri, InToldEncoding(page), page.Address) { Ending = Ending(page), MaxUnpackedBytes = maxUnpackedBytes };
    }

    private static string Ending(FetchedPage page) =>
        Sources.FileName.KindOf(page.Address.AbsolutePath) != Sources.SourceKind.Unknown
            ? page.Address.AbsolutePath
            : page.MediaType.ToLowerInvariant() switch
            {
                "text/plain" => ".txt",
                "text/markdown" => ".md",
                "application/json" => ".json",
                "application/x-ndjson" or "application/jsonl" or "application/jsonlines" => ".jsonl",
                _ => ".html",
            };

    /// <summary>
    /// What the server tells wins over what the page says of itself, but not over a byte order mark (WHATWG HTML, 13.2.3.2). What is no
    /// text has no encoding, whatever the server tells.
    /// </summary>
    internal static ReadOnlyMemory<byte> InToldEncoding(FetchedPage page)
    {
        var isPlain = page.Charset.Length == 0 || !IsText(page) || PlainText.TextDecoding.TryMark(page.Body.Span) is not null;
        return isPlain || Html.HtmlDecoding.EncodingOf(page.Charset) is not { } encoding || (encoding is UTF8Encoding && !IsUtf8(page.Body.Span))
            ? page.Body
            : (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(encoding.GetString(page.Body.Span))];
    }

    private static bool IsText(FetchedPage page) =>
        IsText(page.MediaType.ToLowerInvariant())
        && !Sources.Gzip.IsMagic(page.Body.Span) && Sources.PackedStart.KindOf(page.Body.Span) == Sources.SourceKind.Unknown;

    private static bool IsText(string mediaType) =>
        mediaType.Length == 0 || mediaType.StartsWith("text/", StringComparison.Ordinal)
        || mediaType.EndsWith("xml", StringComparison.Ordinal)
        || mediaType.EndsWith("json", StringComparison.Ordinal)
        || mediaType is "application/jsonl" or "application/jsonlines";

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);
}
