using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace BriefingBot.Output.Json;

/// <summary>
/// Escapes what JSON requires (RFC 8259, section 7) and control characters that a terminal would obey; every other character, emoji
/// included, stays as it is. Not for embedding in HTML.
/// </summary>
internal sealed class MinimalJsonEncoder : JavaScriptEncoder
{
    // \uXXXX twice, for a pair of surrogates.
    private const int LongestEscape = 12;

    private MinimalJsonEncoder()
    {
    }

    /// <summary>The one encoder.</summary>
    public static MinimalJsonEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && MustEscape((char)unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var characters = new ReadOnlySpan<char>(text, textLength);
        for (var at = 0; at < characters.Length;)
        {
            if (Rune.DecodeFromUtf16(characters[at..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        }

        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:x4}"),
        };
        numberOfCharactersWritten = escape.TryCopyTo(target) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    private static bool MustEscape(char c) => c is '"' or '\\' or '\u2028' or '\u2029' || char.IsControl(c);
}
