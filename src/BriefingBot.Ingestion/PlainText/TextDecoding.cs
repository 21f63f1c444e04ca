using System.Text;

namespace BriefingBot.Ingestion.PlainText;

/// <summary>A text and what had to be mended to get it, or null.</summary>
internal readonly record struct DecodedText(string Text, string? Warning);

/// <summary>
/// Tells the encoding of a text that does not declare it: by its byte order mark, else UTF-16 where the NULs lie as they do in it,
/// else UTF-8 where every byte fits, else Windows-1252.
/// </summary>
internal static class TextDecoding
{
    private const string Replaced = "Bytes that are none of the file's encoding became U+FFFD.";

    // In UTF-16 white space and punctuation alone put a NUL into one half of well over a fiftieth of the units of most texts.
    private const int UnitsPerNul = 50;

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static DecodedText Decode(byte[] bytes) => TryMark(bytes) ?? Guess(bytes);

    /// <summary>Decodes by the byte order mark; null where there is none.</summary>
    public static DecodedText? TryMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Decode(rest, Encoding.UTF8),
        [0xFF, 0xFE, 0, 0, .. var rest] => Decode(rest, Encoding.UTF32),
        [0xFF, 0xFE, .. var rest] => Decode(rest, Encoding.Unicode),
        [0xFE, 0xFF, .. var rest] => Decode(rest, Encoding.BigEndianUnicode),
        _ => null,
    };

    /// <summary>Decodes in a known encoding.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var isWhole = !text.Contains('\uFFFD', StringComparison.Ordinal) || encoding.GetBytes(text).AsSpan().SequenceEqual(bytes);
        return new(text, isWhole ? null : Replaced);
    }

    /// <summary>Decodes as UTF-8 where every byte fits; null else.</summary>
    public static DecodedText? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new(s_strictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes) =>
        // ASCII in UTF-16 is valid UTF-8 with NULs in it, so this comes first.
        Utf16Of(bytes) is { } utf16 ? Decode(bytes, utf16) : TryUtf8(bytes) ?? Decode(bytes, Windows1252);

    private static Encoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        Span<int> nuls = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
        {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }

        var enough = Math.Max(1, bytes.Length / 2 / UnitsPerNul);
        return bytes.Length % 2 != 0 ? null
            : nuls[1] >= enough && nuls[0] == 0 ? Encoding.Unicode
            : nuls[0] >= enough && nuls[1] == 0 ? Encoding.BigEndianUnicode
            : null;
    }
}
