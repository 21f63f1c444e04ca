using System.Text;
using BriefingBot.Ingestion.Feeds.Items;
using BriefingBot.Ingestion.Links;

namespace BriefingBot.Ingestion.Sources;

/// <summary>The kind of a content, or why it cannot be read.</summary>
internal readonly record struct DetectedKind(SourceKind Kind, string? Problem = null);

/// <summary>Tells the kind of a content by its first bytes and, where they leave it open, by the name of its file.</summary>
internal static class KindDetector
{
    private static readonly char[] s_beforeContent = ['\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n'];

    public static DetectedKind Detect(ReadOnlySpan<byte> prefix, SourceKind named) =>
        prefix.IsEmpty ? Problem("The file is empty.")
        : ForeignContent.NameOf(prefix) is { } foreign
            ? Problem($"The file is {foreign}, which is not read here. Save it as text, HTML, Markdown, PDF or JSON and load that.")
        : ByContent(prefix, named) is var kind and not SourceKind.Unknown ? new(kind)
        : IsText(named) && BinaryContent.IsBinary(prefix)
            ? Problem($"The file is no {named.Word()} but something that no person can read. Save it as text and load that.")
        : named != SourceKind.Unknown ? new(named)
        : Problem($"Neither content nor name tell a kind that is read here. Give the file its ending: {FileName.Known}.");

    /// <summary>The first character that is neither white space nor a mark of the encoding; NUL where there is none.</summary>
    public static char FirstCharacter(ReadOnlySpan<byte> prefix) => AsciiStart(prefix) is [var first, ..] ? first : '\0';

    private static DetectedKind Problem(string problem) => new(SourceKind.Unknown, problem);

    private static SourceKind ByContent(ReadOnlySpan<byte> prefix, SourceKind named)
    {
        if (PackedStart.KindOf(prefix) is var packed and not SourceKind.Unknown)
        {
            return packed;
        }

        var start = AsciiStart(prefix);
        return start switch
        {
            _ when MarkupStart.IsPage(start) => SourceKind.Html,
            ['<', ..] => MarkupKind(prefix),
            ['{', ..] when JsonFeed.IsFeed(start) => SourceKind.Feed,
            // Programs that make feeds put warnings before them.
            _ when named == SourceKind.Feed && MarkupKind(prefix) is var markup and not SourceKind.Unknown => markup,
            _ when JsonStart.KindOf(start, named) is var json and not SourceKind.Unknown => json,
            _ => MailStart.KindOf(start, isCut: prefix.Length >= Peek.Size),
        };
    }

    private static SourceKind MarkupKind(ReadOnlySpan<byte> prefix) =>
        XmlRoot.NamesOf(prefix).Select(KindOfRoot).FirstOrDefault(kind => kind != SourceKind.Unknown);

    private static SourceKind KindOfRoot(string name) => name switch
    {
        "rss" or "feed" or "rdf:rdf" or "rdf" or "channel" => SourceKind.Feed,
        _ when Sitemap.IsRoot(name) => SourceKind.Sitemap,
        _ when Opml.IsRoot(name) => SourceKind.Opml,
        _ => SourceKind.Unknown,
    };

    private static bool IsText(SourceKind kind) =>
        kind is SourceKind.PlainText or SourceKind.Markdown or SourceKind.Html or SourceKind.Json or SourceKind.JsonLines
            or SourceKind.Mail or SourceKind.Mailbox;

    /// <summary>
    /// The prefix without byte order mark, NULs (every other byte of UTF-16) and leading white space; what is not ASCII is not told right.
    /// </summary>
    private static string AsciiStart(ReadOnlySpan<byte> prefix) =>
        Encoding.Latin1.GetString(prefix).Replace("\0", "", StringComparison.Ordinal).TrimStart(s_beforeContent);
}
