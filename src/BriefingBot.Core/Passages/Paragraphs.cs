using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Passages;

/// <summary>Parts of a text that no sentence crosses: blocks between blank lines, or their lines where they are no wrapped prose.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs of a part of a text, in order, without white space at either end.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan within)
    {
        var block = new List<TextSpan>();
        foreach (var line in Lines.Of(text, within))
        {
            if (line.Length > 0)
            {
                block.Add(line);
                continue;
            }

            foreach (var paragraph in OfBlock(text, block))
            {
                yield return paragraph;
            }

            block.Clear();
        }

        foreach (var paragraph in OfBlock(text, block))
        {
            yield return paragraph;
        }
    }

    private static IEnumerable<TextSpan> OfBlock(string text, List<TextSpan> lines)
    {
        if (lines.Count == 0)
        {
            yield break;
        }

        var wrapping = LineWrapping.Of(text, lines);
        var start = lines[0].Start;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!wrapping.Continues(text, lines[i - 1], lines[i]))
            {
                yield return TextSpan.FromBounds(start, lines[i - 1].End);
                start = lines[i].Start;
            }
        }

        yield return TextSpan.FromBounds(start, lines[^1].End);
    }
}
