using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>Finds the headline: what the document's properties say where the first page bears it out, else its largest letters.</summary>
internal static partial class PdfTitle
{
    private const double MinRatio = 1.2;
    private const int MinLetters = 4;
    private const int MaxLength = 300;

    /// <summary>The headline and the paragraph that shows it, if one does; what is not told is empty or null.</summary>
    /// <param name="told">The title in the document's properties.</param>
    /// <param name="paragraphs">The document.</param>
    /// <param name="joining">Joins lines.</param>
    public static (string Title, PdfParagraph? Shown) Of(string told, IReadOnlyList<PdfParagraph> paragraphs, LineJoining joining)
    {
        var shown = Largest(paragraphs);
        var shownText = shown is null ? "" : TextOf(shown);
        var isTold = IsSensible(told);
        return isTold && Folded(told) == Folded(shownText) ? (told, shown)
            : shown is not null ? (shownText, shown)
            : isTold ? (told, paragraphs.FirstOrDefault(paragraph => Folded(TextOf(paragraph)) == Folded(told)))
            : ("", null);

        string TextOf(PdfParagraph paragraph) => joining.Join(paragraph.Lines.Select(line => line.Text));
    }

    private static PdfParagraph? Largest(IReadOnlyList<PdfParagraph> paragraphs)
    {
        var body = BodySize(paragraphs);
        return paragraphs
            .Where(paragraph => paragraph.Page == 0 && paragraph.Lines[0].Size >= MinRatio * body && IsTitle(paragraph))
            .OrderByDescending(paragraph => paragraph.Lines[0].Size)
            .FirstOrDefault();
    }

    private static bool IsTitle(PdfParagraph paragraph) =>
        paragraph.Lines.Sum(line => line.Text.Length) <= MaxLength && paragraph.Lines.Sum(line => line.Text.Count(char.IsLetter)) >= MinLetters;

    /// <summary>The size in which most letters are.</summary>
    private static double BodySize(IReadOnlyList<PdfParagraph> paragraphs) => paragraphs
        .SelectMany(paragraph => paragraph.Lines)
        .GroupBy(line => Math.Round(line.Size, 1))
        .OrderByDescending(group => group.Sum(line => line.Text.Length))
        .Select(group => group.Key)
        .FirstOrDefault();

    private static bool IsSensible(string told) =>
        told.Length is > MinLetters and <= MaxLength && told.Contains(' ', StringComparison.Ordinal) && !NoTitle().IsMatch(told);

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // What programs write there by themselves: names of files and of documents without a name.
    [GeneratedRegex(
        @"\.(docx?|pdf|indd|qxp|qxd|tex|dvi|rtf|odt|pages|pptx?|xlsx?|html?|txt)\W*$|^(microsoft word|microsoft powerpoint|untitled|slide \d|document\d|unbenannt|sans titre|dokument\d)\b|[\\/]\w+[\\/]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoTitle();
}
