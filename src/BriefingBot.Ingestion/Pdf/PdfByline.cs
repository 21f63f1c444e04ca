using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Html;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>
/// What the lines between headline and text say: by whom and of which day. A document's own dates and its property "Author" tell when and
/// by whom the file was made, which is something else, and are left alone.
/// </summary>
internal static class PdfByline
{
    private const int MaxLines = 12;
    private const int ParagraphLength = 160;
    private const string Updated = "updated";

    private static readonly string[] s_separators = [",", " and ", " & ", ";", " und ", " et ", " y "];

    /// <summary>Authors, day and the paragraphs that tell them.</summary>
    /// <param name="paragraphs">The document without its headline.</param>
    public static (IReadOnlyList<string> Authors, PublishedAt? Published, IReadOnlyList<PdfParagraph> Shown) Of(
        IReadOnlyList<PdfParagraph> paragraphs)
    {
        IReadOnlyList<string> authors = [];
        PublishedAt? published = null;
        List<PdfParagraph> shown = [];
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Page == 0).TakeWhile(IsShort).Take(MaxLines))
        {
            var found = false;
            foreach (var line in paragraph.Lines.Select(line => line.Text))
            {
                if (authors.Count == 0 && DatedLine.IsByline(line)
                    && AuthorNames.Of(WithoutDate(line).Split(s_separators, StringSplitOptions.TrimEntries)) is { Count: > 0 } names)
                {
                    (authors, found) = (names, true);
                }

                if (published is null && !line.Contains(Updated, StringComparison.OrdinalIgnoreCase)
                    && DatedLine.IsDate(line) && DayInText.TryFind(line, monthFirst: null, out var day))
                {
                    (published, found) = (PublishedAt.On(day), true);
                }
            }

            if (found)
            {
                shown.Add(paragraph);
            }
        }

        return (authors, published, shown);
    }

    private static bool IsShort(PdfParagraph paragraph) => paragraph.Lines.Sum(line => line.Text.Length) < ParagraphLength;

    private static string WithoutDate(string line) => line.Split('|', '·', '•')[0];
}
