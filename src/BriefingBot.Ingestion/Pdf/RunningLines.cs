using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>Takes out what stands at the head or foot of pages again and again: running titles, page numbers.</summary>
internal static partial class RunningLines
{
    private const double Margin = 0.12;
    private const int MinRepeats = 3;

    /// <summary>The pages without them.</summary>
    public static IReadOnlyList<PdfPage> Without(IReadOnlyList<PdfPage> pages)
    {
        var repeated = pages
            .SelectMany(page => page.Blocks.SelectMany(block => block.Lines)
                .Where(line => IsInMargin(line, page))
                .Select(Shape)
                .Distinct(StringComparer.Ordinal))
            .GroupBy(shape => shape, StringComparer.Ordinal)
            .Where(group => group.Count() >= Math.Min(MinRepeats, Math.Max(2, pages.Count)))
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. pages.Select(page => page with { Blocks = [.. Without(page, repeated)] })];
    }

    private static IEnumerable<PdfBlock> Without(PdfPage page, HashSet<string> repeated) => page.Blocks
        .Select(block => new PdfBlock(
            [.. block.Lines.Where(line => !IsInMargin(line, page) || (!repeated.Contains(Shape(line)) && !PageNumber().IsMatch(line.Text)))]))
        .Where(block => block.Lines.Count > 0);

    private static bool IsInMargin(PdfLine line, PdfPage page) =>
        line.Bottom > page.Height * (1 - Margin) || line.Top < page.Height * Margin;

    /// <summary>The line with its numbers made alike, and its size, by which a headline is told from the running title that repeats it.</summary>
    private static string Shape(PdfLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Size:0} {Digits().Replace(line.Text, "#").ToLowerInvariant()}");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*((page|seite|p\.|s\.)\s*)?\d{1,4}(\s*(/|of|von)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
