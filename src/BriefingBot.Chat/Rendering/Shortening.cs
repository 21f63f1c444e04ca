namespace BriefingBot.Chat.Rendering;

/// <summary>Cuts text between words.</summary>
internal static class Shortening
{
    private const char Ellipsis = '…';

    /// <summary>The text or, where it is longer than <paramref name="units"/>, its first words and "…"; only "…" where not one word fits.</summary>
    public static string AtWord(string text, int units)
    {
        if (text.Length <= units)
        {
            return text;
        }

        var end = LastBreak(text, units - 2);
        return end > 0 ? $"{text[..end].TrimEnd()} {Ellipsis}" : Ellipsis.ToString();
    }

    /// <summary>As <see cref="AtWord"/>, but a name that is one long word is cut inside it, between two characters.</summary>
    public static string Name(string text, int units)
    {
        var cut = AtWord(text, units);
        return cut.Length > 1 || text.Length <= units ? cut
            : text[..(units - 1 - (char.IsHighSurrogate(text[units - 2]) ? 1 : 0))] + Ellipsis;
    }

    /// <summary>
    /// At most <paramref name="units"/> of a text, between words, around the part from <paramref name="start"/> to <paramref name="end"/>:
    /// what precedes the part goes first, then the end of the part. Null where not one word of the part fits.
    /// </summary>
    public static (string Before, string Part)? Around(string text, int start, int end, int units)
    {
        if (end <= units)
        {
            return (text[..start], text[start..end]);
        }

        const string Left = "… ";
        var before = start > 0 ? Left : "";
        var room = units - before.Length;
        var part = AtWord(text[start..end], room);
        return part.Length <= room && part != Ellipsis.ToString() ? (before, part) : null;
    }

    private static int LastBreak(string text, int before)
    {
        for (var i = Math.Min(before, text.Length - 1); i > 0; i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return 0;
    }
}
