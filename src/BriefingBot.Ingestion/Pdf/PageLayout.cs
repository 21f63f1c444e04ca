using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>
/// Puts the letters of a page into words (nearest neighbours), lines and blocks (Docstrum, O'Gorman 1993), and the blocks into the order
/// in which they are read (Aiello, Monz, Todoran and Worring 2002).
/// </summary>
internal static class PageLayout
{
    // The order of blocks takes time by the square of their number. No page of an article has so many letters or blocks.
    private const int MaxLetters = 60_000;
    private const int MaxOrderedBlocks = 400;

    private static readonly NearestNeighbourWordExtractor s_words = new(new() { MaxDegreeOfParallelism = 1 });
    private static readonly DocstrumBoundingBoxes s_blocks = new(new() { MaxDegreeOfParallelism = 1 });

    /// <summary>The page's blocks in their order.</summary>
    public static PdfPage Of(Page page)
    {
        List<Letter> letters = [.. page.Letters.Where(letter => !string.IsNullOrEmpty(letter.Value)).Take(MaxLetters)];
        List<Word> words = [.. s_words.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text))];
        List<Word> upright = [.. words.Where(word => word.TextOrientation == TextOrientation.Horizontal)];
        var blocks = words.Count == 0 ? [] : s_blocks.GetBlocks(upright.Count * 2 >= words.Count ? upright : words);
        return new(
            page.Height,
            [.. InOrder(blocks).Select(Block).Where(block => block.Lines.Count > 0)],
            HasPictures: page.NumberOfImages > 0,
            IsCut: page.Letters.Count > MaxLetters);
    }

    private static IEnumerable<TextBlock> InOrder(IReadOnlyList<TextBlock> blocks) => blocks.Count <= MaxOrderedBlocks
        ? UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(block => block.ReadingOrder)
        : blocks.OrderByDescending(block => block.BoundingBox.Top);

    private static PdfBlock Block(TextBlock block) =>
        new([.. block.TextLines.Select(Line).Where(line => line.Text.Length > 0).OrderByDescending(line => line.Top)]);

    private static PdfLine Line(TextLine line)
    {
        var box = line.BoundingBox;
        var sizes = line.Words.SelectMany(word => word.Letters).Select(letter => letter.PointSize).Order().ToList();
        return new(Text(line), box.Left, box.Right, box.Top, box.Bottom, sizes.Count > 0 ? sizes[sizes.Count / 2] : 0);
    }

    private static string Text(TextLine line) => PdfCharacters.Clean(string.Join(' ', line.Words.Select(word => word.Text)));
}
