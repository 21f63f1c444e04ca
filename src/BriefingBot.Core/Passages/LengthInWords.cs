namespace BriefingBot.Core.Passages;

/// <summary>
/// Measures text for splitting: words are runs without white space; in scripts that put no spaces between words every character counts
/// as one, as it does for the tokenizers of embedding models.
/// </summary>
internal static class LengthInWords
{
    /// <summary>The length of <paramref name="text"/>; never less than its number of runs without white space.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (IsOfScriptWithoutSpaces(c))
            {
                words++;
                inside = false;
                continue;
            }

            var isSpace = char.IsWhiteSpace(c);
            words += !isSpace && !inside ? 1 : 0;
            inside = !isSpace;
        }

        return words;
    }

    /// <summary>Kana, Han, Thai, Lao, Burmese and Khmer.</summary>
    private static bool IsOfScriptWithoutSpaces(char c) =>
        c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\u0E01' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
