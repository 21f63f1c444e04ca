using System.Text;
using System.Text.Json;

namespace BriefingBot.Ingestion.Sources;

/// <summary>The kind of a content, or why it cannot be read.</summary>
internal readonly record struct DetectedKind(SourceKind Kind, string? Problem = null);

/// <summary>Tells the kind of a content by its first bytes and, where they leave it open, by the name of its file.</summary>
internal static class KindDetector
{
    private static readonly byte[] s_newLines = "\n\r"u8.ToArray();

    private static readonly char[] s_beforeContent = ['\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n'];

    public static DetectedKind Detect(ReadOnlySpan<byte> prefix, SourceKind named)
    {
        if (prefix.IsEmpty)
        {
            return Problem("The file is empty.");
        }

        if (ForeignContent.NameOf(prefix) is { } foreign)
        {
            return Problem($"The file is {foreign}, which is not read here. Save it as text, HTML, Markdown or JSON and load that.");
        }

        var start = AsciiStart(prefix);
        return start switch
        {
            _ when MarkupStart.IsFeed(start) => Problem(
                "The file is a feed, which is read only where it is named by itself. Load it with: briefingbot ingest FILE"),
            _ when MarkupStart.IsPage(start) => new(SourceKind.Html),
            _ when IsJson(start, named) => new(JsonKind(start, named)),
            _ when named != SourceKind.Unknown => new(named),
            _ => Problem($"Neither content nor name tell a kind that is read here. Give the file its ending: {FileName.Known}."),
        };
    }

    /// <summary>The first character that is neither white space nor a mark of the encoding; NUL where there is none.</summary>
    public static char FirstCharacter(ReadOnlySpan<byte> prefix) => AsciiStart(prefix) is [var first, ..] ? first : '\0';

    private static DetectedKind Problem(string problem) => new(SourceKind.Unknown, problem);

    /// <summary>
    /// The prefix without byte order mark, NULs (every other byte of UTF-16) and leading white space; what is not ASCII is not told right.
    /// </summary>
    private static string AsciiStart(ReadOnlySpan<byte> prefix) =>
        Encoding.Latin1.GetString(prefix).Replace("\0", "", StringComparison.Ordinal).TrimStart(s_beforeContent);

    private static bool IsJson(string start, SourceKind named)
    {
        if (named is SourceKind.Json or SourceKind.JsonLines)
        {
            return true;
        }

        var next = start.Length > 1 ? start.AsSpan(1).TrimStart() : [];
        return start is ['{', ..] ? next is ['"', ..] or ['}', ..] : start is ['[', ..] && next is ['{', ..];
    }

    private static SourceKind JsonKind(string start, SourceKind named) =>
        named == SourceKind.JsonLines || (start is ['{', ..] && !IsUnfinishedLine(start)) ? SourceKind.JsonLines : SourceKind.Json;

    /// <summary>Whether the first line is the beginning of a value that goes on in the next lines.</summary>
    private static bool IsUnfinishedLine(string start)
    {
        var bytes = Encoding.UTF8.GetBytes(start);
        var end = bytes.AsSpan().IndexOfAny(s_newLines);
        try
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(0, Math.Max(end, 0)), isFinalBlock: false, default);
            while (reader.Read())
            {
            }

            return end >= 0 && (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth > 0);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
