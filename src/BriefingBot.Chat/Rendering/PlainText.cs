using System.Text;

namespace BriefingBot.Chat.Rendering;

/// <summary>Makes text from outside one harmless line, as it is shown where no markup is read.</summary>
internal static class PlainText
{
    /// <summary>
    /// Every run of white space and control characters becomes one space; controls of the writing direction, which can make a link look
    /// like another one (Unicode Standard Annex #9, section 2), and halves of surrogate pairs are left out.
    /// </summary>
    public static string OneLine(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune))
            {
                clean.Append(clean.Length == 0 || clean[^1] == ' ' ? "" : " ");
            }
            else if (!TurnsDirection(rune) && rune != Rune.ReplacementChar)
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    private static bool TurnsDirection(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
