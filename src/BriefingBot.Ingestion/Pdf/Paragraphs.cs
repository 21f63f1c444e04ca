namespace BriefingBot.Ingestion.Pdf;

/// <summary>A paragraph as the lines that make it up.</summary>
/// <param name="Page">The page on which it begins, from 0.</param>
/// <param name="Lines">The lines.</param>
internal sealed record PdfParagraph(int Page, IReadOnlyList<PdfLine> Lines);

/// <summary>Parts blocks into paragraphs, and puts together what a column or a page has parted.</summary>
internal static class Paragraphs
{
    private const double MinIndent = 0.8;
    private const double MaxIndent = 6;
    private const double ShortLine = 0.85;
    private const double WideGap = 1.6;

    private static readonly char[] s_ends = ['.', '!', '?', '…', ':', '"', '”', '’', '»', ')', ']'];

    /// <summary>The paragraphs in the order in which they are read.</summary>
    public static List<PdfParagraph> Of(IReadOnlyList<PdfPage> pages)
    {
        List<PdfParagraph> paragraphs = [];
        foreach (var (number, page) in pages.Index())
        {
            foreach (var lines in page.Blocks.SelectMany(Parted))
            {
                if (paragraphs is [.., var last] && GoesOn(last.Lines[^1], lines[0]))
                {
                    paragraphs[^1] = last with { Lines = [.. last.Lines, .. lines] };
                }
                else
                {
                    paragraphs.Add(new(number, lines));
                }
            }
        }

        return paragraphs;
    }

    /// <summary>Whether a sentence is left open that a column or a page further on goes on in the same letters.</summary>
    private static bool GoesOn(PdfLine last, PdfLine next) =>
        last.IsAsLargeAs(next) && !s_ends.Contains(last.Text[^1]) && char.IsLower(next.Text[0]);

    private static IEnumerable<List<PdfLine>> Parted(PdfBlock block)
    {
        var lines = block.Lines;
        var (left, right) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        var gap = Median(lines.Zip(lines.Skip(1), (upper, lower) => upper.Bottom - lower.Bottom));
        List<PdfLine> paragraph = [lines[0]];
        foreach (var (upper, lower) in lines.Zip(lines.Skip(1)))
        {
            var isShort = upper.Right - left < ShortLine * (right - left) && s_ends.Contains(upper.Text[^1]);
            var isApart = upper.Bottom - lower.Bottom > WideGap * gap;
            if (isShort || isApart || !upper.IsAsLargeAs(lower) || IsIndented(lower, upper, left))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(lower);
        }

        yield return paragraph;
    }

    private static bool IsIndented(PdfLine line, PdfLine upper, double left)
    {
        var indent = (line.Left - left) / Math.Max(1, line.Size);
        var indentAbove = (upper.Left - left) / Math.Max(1, upper.Size);
        return indent is > MinIndent and < MaxIndent && indent - indentAbove > MinIndent;
    }

    private static double Median(IEnumerable<double> values)
    {
        List<double> sorted = [.. values.Order()];
        return sorted.Count > 0 ? sorted[sorted.Count / 2] : 0;
    }
}
