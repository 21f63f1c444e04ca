namespace BriefingBot.Ingestion.Pdf;

/// <summary>A line of a page. Lengths are in points, 1/72 inch; the origin is the page's lower left corner.</summary>
/// <param name="Text">The words with a space between them.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="Size">The size of its letters.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Top, double Bottom, double Size)
{
    private const double SameSize = 0.1;

    /// <summary>Whether the letters are as large as the other line's.</summary>
    public bool IsAsLargeAs(PdfLine other) => Math.Abs(Size - other.Size) <= SameSize * Math.Max(Size, other.Size);
}

/// <summary>Lines of a page that stand together, from top to bottom.</summary>
/// <param name="Lines">The lines; at least one.</param>
internal sealed record PdfBlock(IReadOnlyList<PdfLine> Lines);

/// <summary>A page with its blocks in the order in which they are read.</summary>
/// <param name="Height">The height of the page.</param>
/// <param name="Blocks">The blocks; none where the page has no text.</param>
/// <param name="HasPictures">Whether there are pictures on it.</param>
/// <param name="IsCut">Whether it has more letters than are read of a page.</param>
internal sealed record PdfPage(double Height, IReadOnlyList<PdfBlock> Blocks, bool HasPictures, bool IsCut);
