using System.Text;
using BriefingBot.Ingestion.PlainText;

namespace BriefingBot.Ingestion.Feeds.Text;

/// <summary>Mends characters that went through a wrong encoding on their way into the feed.</summary>
internal static class Mojibake
{
    private const char FirstControl = '\u0080';
    private const char LastControl = '\u009F';

    /// <summary>
    /// The text with UTF-8 that was taken for ISO 8859-1 put right, and the controls U+0080 to U+009F, which nobody means, read as the
    /// characters that Windows-1252 has there.
    /// </summary>
    public static string Mended(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(FirstControl, '\u00FF') < 0)
        {
            return text;
        }

        var isLatin = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u00FF') < 0;
        var once = isLatin ? TextDecoding.TryUtf8(Encoding.Latin1.GetBytes(text))?.Text ?? text : text;
        return once.AsSpan().IndexOfAnyInRange(FirstControl, LastControl) < 0 ? once
            : string.Concat(once.Select(c => c is >= FirstControl and <= LastControl ? Windows(c) : c));
    }

    private static char Windows(char control) => TextDecoding.Windows1252.GetString([(byte)control])[0];
}
