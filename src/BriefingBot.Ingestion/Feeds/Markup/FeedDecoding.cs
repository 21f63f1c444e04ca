using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Ingestion.Html;
using BriefingBot.Ingestion.PlainText;

namespace BriefingBot.Ingestion.Feeds.Markup;

/// <summary>
/// Tells the encoding of a feed: byte order mark, else what the server tells, else what the feed declares, else UTF-8; what is UTF-16
/// in truth is read so whatever is told. Bytes that are none of UTF-8 are taken for Windows-1252, each for itself.
/// </summary>
internal static partial class FeedDecoding
{
    private const int DeclarationBytes = 1024;
    private const int MatchMilliseconds = 1000;

    /// <summary>The text, without characters that XML forbids and with its lines ended by LF.</summary>
    /// <param name="bytes">The feed.</param>
    /// <param name="charset">What the server tells, or an empty string.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string charset) => Clean(Text(bytes, charset));

    private static string Text(ReadOnlySpan<byte> bytes, string charset) =>
        TextDecoding.TryMark(bytes)?.Text
        ?? Utf16Of(bytes)?.GetString(bytes)
        ?? (Told(bytes, charset) is { } encoding ? encoding.GetString(bytes) : Utf8(bytes));

    private static Encoding? Told(ReadOnlySpan<byte> bytes, string charset)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        var told = HtmlDecoding.EncodingOf(charset.Trim(' ', '"', '\'')) ?? HtmlDecoding.EncodingOf(Declaration().Match(head).Groups["name"].Value);
        return told is UTF8Encoding ? null : told;
    }

    // '<' with a NUL on one side is how every XML document in UTF-16 begins (XML 1.0, appendix F).
    private static Encoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart("\0 \t\r\n"u8);
        var nul = start is [(byte)'<', 0, ..] or [(byte)'{', 0, ..];
        return nul ? (bytes.Length - start.Length) % 2 == 0 ? Encoding.Unicode : Encoding.BigEndianUnicode : null;
    }

    private static string Utf8(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoding.TryUtf8(bytes) is { } exact)
        {
            return exact.Text;
        }

        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            text.Append(status == System.Buffers.OperationStatus.Done ? rune.ToString() : TextDecoding.Windows1252.GetString(bytes[..length]));
            bytes = bytes[length..];
        }

        return text.ToString();
    }

    private static string Clean(string text)
    {
        var clean = text.AsSpan().IndexOfAnyInRange('\0', '\b') < 0 && text.AsSpan().IndexOfAnyInRange('\u000B', '\u001F') < 0
            && text.AsSpan().IndexOfAny('\uFEFF', '\uFFFE', '\uFFFF') < 0
                ? text
                : string.Concat(text.ReplaceLineEndings("\n").Where(c => c is '\t' or '\n' or (>= ' ' and not ('\uFEFF' or '\uFFFE' or '\uFFFF'))));
        return clean.TrimStart();
    }

    [GeneratedRegex(
        """<\?xml\b[^>]*?\bencoding\s*=\s*["']?\s*(?<name>[\w.:-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex Declaration();
}
