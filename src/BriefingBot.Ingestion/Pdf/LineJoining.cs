using System.Buffers;
using System.Text;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>Joins lines to a paragraph and puts together words that were parted at their ends.</summary>
/// <param name="document">All lines, which tell words that have a hyphen of their own.</param>
internal sealed class LineJoining(IReadOnlyList<PdfPage> document)
{
    private const char SoftHyphen = '\u00AD';
    private static readonly char[] s_hyphens = ['-', '\u2010', SoftHyphen];

    private static readonly SearchValues<char> s_wordEnds = SearchValues.Create(" ,.;:?!");

    private readonly HashSet<string> _hyphenated =
    [
        .. document.SelectMany(page => page.Blocks).SelectMany(block => block.Lines)
            .SelectMany(line => line.Text.Split(' '))
            .Select(word => word.TrimEnd(',', '.', ';', ':', '?', '!', '"', '”', ')'))
            .Where(word => word.AsSpan(0, Math.Max(0, word.Length - 1)).IndexOfAny(s_hyphens) > 0),
    ];

    /// <summary>The text of lines that follow each other.</summary>
    public string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            Add(text, line);
        }

        return text.Replace(SoftHyphen.ToString(), "").ToString();
    }

    private void Add(StringBuilder text, string line)
    {
        if (text.Length == 0 || line.Length == 0)
        {
            text.Append(line);
        }
        else if (text.Length > 1 && s_hyphens.Contains(text[^1]) && char.IsLetter(text[^2]) && char.IsLower(line[0]))
        {
            text.Length -= KeepsHyphen(text, line) ? 0 : 1;
            text.Append(line);
        }
        else
        {
            text.Append(' ').Append(line);
        }
    }

    /// <summary>Whether the document writes the word with a hyphen also where no line ends.</summary>
    private bool KeepsHyphen(StringBuilder text, string line)
    {
        var start = text.Length - 1;
        while (start > 0 && text[start - 1] != ' ')
        {
            start--;
        }

        var end = line.AsSpan().IndexOfAny(s_wordEnds) is >= 0 and var found ? found : line.Length;
        return text[^1] != SoftHyphen && _hyphenated.Contains(text.ToString(start, text.Length - start) + line[..end]);
    }
}
