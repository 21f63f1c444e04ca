using System.Text;

namespace BriefingBot.Output;

/// <summary>Makes text from outside harmless to a terminal: no escape sequence, no control character, no change of writing direction.</summary>
internal static class SafeText
{
    /// <summary>The text on one line; every run of white space and control characters becomes one space.</summary>
    public static string OneLine(string text) => Clean(text, keepLines: false);

    /// <summary>The text with its line ends as '\n'.</summary>
    public static string Lines(string text) => Clean(text.ReplaceLineEndings("\n"), keepLines: true);

    private static string Clean(string text, bool keepLines)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (keepLines && rune.Value == '\n')
            {
                clean.Append('\n');
            }
            else if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune))
            {
                AppendSpace(clean, once: !keepLines);
            }
            else if (!TurnsDirection(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    private static void AppendSpace(StringBuilder clean, bool once)
    {
        if (!once || clean.Length == 0 || clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }

    /// <summary>The bidirectional controls (Unicode Standard Annex #9, section 2), which can make a link look like another one.</summary>
    private static bool TurnsDirection(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
