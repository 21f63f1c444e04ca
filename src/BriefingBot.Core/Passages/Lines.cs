using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Passages;

/// <summary>The lines of a text.</summary>
internal static class Lines
{
    /// <summary>Whether <paramref name="c"/> ends a line (Unicode 5.8, newline guidelines).</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The lines of a part of a text, in order, without white space at either end; a blank line is empty.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan within)
    {
        var start = within.Start;
        for (var i = within.Start; i < within.End; i++)
        {
            if (!IsBreak(text[i]))
            {
                continue;
            }

            yield return Trim(text, start, i);
            if (text[i] == '\r' && i + 1 < within.End && text[i + 1] == '\n')
            {
                i++;
            }

            start = i + 1;
        }

        yield return Trim(text, start, within.End);
    }

    /// <summary>The part of a text between two offsets without white space at either end.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
