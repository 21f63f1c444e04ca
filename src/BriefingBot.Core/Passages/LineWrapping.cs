using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Passages;

/// <summary>Tells line breaks that only wrap prose from those that end headlines, list items and paragraphs.</summary>
/// <remarks>
/// Prose that a program wrapped has lines of one width: a line ends where the next word would not have fitted. It also goes on in
/// lower case at a good part of its breaks, which lists of headlines do not.
/// </remarks>
internal readonly struct LineWrapping
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;
    private const int ShortestProse = 30;
    private const int BreaksForEachLowerCaseStart = 3;

    private readonly int? _width;

    private LineWrapping(int? width) => _width = width;

    /// <summary>How the lines of a block, none of them blank, are wrapped.</summary>
    public static LineWrapping Of(string text, List<TextSpan> lines)
    {
        var width = 0;
        var lowerCaseStarts = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            width = Math.Max(width, lines[i].Length);
            lowerCaseStarts += i > 0 && StartsInLowerCase(text, lines[i]) ? 1 : 0;
        }

        var isWrapped = width is >= NarrowestWrap and <= WidestWrap
            && lowerCaseStarts * BreaksForEachLowerCaseStart >= lines.Count - 1;
        return new(isWrapped ? width : null);
    }

    /// <summary>Whether prose runs on from a line to the one after it.</summary>
    public bool Continues(string text, TextSpan line, TextSpan next) =>
        !StartsWithBullet(text, next)
        && ((line.Length >= ShortestProse && StartsInLowerCase(text, next))
            || (_width is { } width && line.Length + 1 + FirstWordLength(text, next) > width));

    private static bool StartsInLowerCase(string text, TextSpan line) => char.IsLower(text[line.Start]);

    private static bool StartsWithBullet(string text, TextSpan line) =>
        text[line.Start] is '•' or '·' or '◦' or '▪' or '■' or '●' or '*' or '-' or '–'
        && line.Length > 1 && char.IsWhiteSpace(text[line.Start + 1]);

    private static int FirstWordLength(string text, TextSpan line)
    {
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end - line.Start;
    }
}
