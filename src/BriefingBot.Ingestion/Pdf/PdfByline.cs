using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Html;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>
/// What the lines between headline and text say: by whom and of which day. A document's own dates and its property "Author" tell when and
/// by whom the file was made, which is something else, and are left alone.
/// </summary>
/// <param name="possible">Tells days on which no article can be published.</param>
internal sealed class PdfByline(PossibleDate possible)
{
    private const int MaxParagraphs = 12;
    private const int ParagraphLength = 160;
    private const string Updated = "updated";

    private static readonly string[] s_separators = [",", " and ", " & ", ";", " und ", " et ", " y "];

    /// <summary>The authors; none where no line tells them.</summary>
    public IReadOnlyList<string> Authors { get; private set; } = [];

    /// <summary>The day, or null.</summary>
    public PublishedAt? Published { get; private set; }

    /// <summary>Takes authors and day, and returns the paragraphs without the lines that tell them.</summary>
    /// <param name="paragraphs">The document without its headline.</param>
    public IReadOnlyList<PdfParagraph> Take(IReadOnlyList<PdfParagraph> paragraphs)
    {
        var head = paragraphs.TakeWhile(IsOfHead).Take(MaxParagraphs).Count();
        return [.. paragraphs.Take(head).Select(Without).Where(paragraph => paragraph.Lines.Count > 0), .. paragraphs.Skip(head)];
    }

    private static bool IsOfHead(PdfParagraph paragraph) =>
        paragraph.Page == 0 && paragraph.Lines.Sum(line => line.Text.Length) < ParagraphLength;

    private PdfParagraph Without(PdfParagraph paragraph) => paragraph with
    {
        Lines = [.. paragraph.Lines.Where((line, index) => IsInSentence(paragraph.Lines, index) || !Takes(line.Text))],
    };

    /// <summary>Whether a sentence goes on from the line before or in the next, so that it is a line of the text.</summary>
    private static bool IsInSentence(IReadOnlyList<PdfLine> lines, int index) =>
        (index > 0 && char.IsLower(lines[index].Text[0])) || (index + 1 < lines.Count && char.IsLower(lines[index + 1].Text[0]));

    private bool Takes(string line)
    {
        var names = Authors.Count == 0 && DatedLine.IsByline(line) ? NamesIn(line) : [];
        var day = Published is null ? DayOf(line) : null;
        Authors = names.Count > 0 ? names : Authors;
        Published ??= day;
        return names.Count > 0 || day is not null;
    }

    private PublishedAt? DayOf(string line) =>
        !line.Contains(Updated, StringComparison.OrdinalIgnoreCase) && DatedLine.IsDate(line)
        && DayInText.TryFind(line, monthFirst: null, out var day) && possible.Allows(PublishedAt.On(day))
            ? PublishedAt.On(day)
            : null;

    // What comes first is named, be it "Staff Reporter"; behind a name a role is none.
    private static IReadOnlyList<string> NamesIn(string line) => AuthorNames.Of(
        WithoutDate(line).Split(s_separators, StringSplitOptions.TrimEntries).Where((part, index) => index == 0 || !BylineRole.Is(part)));

    private static string WithoutDate(string line) => line.Split('|', '·', '•')[0];
}
