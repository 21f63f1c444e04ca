using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.Html;
using BriefingBot.Ingestion.Sources;
using UglyToad.PdfPig.Exceptions;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>Reads a PDF with text in it: paragraphs in the order in which they are read, without what repeats on every page.</summary>
internal sealed class PdfReader(IngestionOptions options, TimeProvider time) : DocumentReader(options)
{
    private const string Scan =
        "This PDF holds pictures of pages and no text. Run text recognition (OCR) on it first, or save the text as .txt.";

    private static readonly TimeSpan s_maxTime = TimeSpan.FromSeconds(60);

    private readonly ArticleCheck _check = new(options);

    protected override async ValueTask<ReadOutcome> ReadAsync(byte[] bytes, SourceContent content, CancellationToken cancellation)
    {
        var (file, problem) = await OpenAsync(bytes, cancellation);
        return file is null ? new ReadOutcome.Refused(content.Where, problem) : Read(file, content);
    }

    [SuppressMessage("Design", "CA1031", Justification = "The library throws exceptions of many kinds at broken files and says so nowhere; none of them may end a load.")]
    private async Task<(PdfFile? File, string Problem)> OpenAsync(byte[] bytes, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            // The library cannot be stopped within a page. If one holds it up for good, its thread is left behind.
            return (await Task.Run(() => PdfFile.Open(bytes, stop.Token), stop.Token).WaitAsync(s_maxTime, time, cancellation), "");
        }
        catch (TimeoutException)
        {
            await stop.CancelAsync();
            return (null, string.Create(
                CultureInfo.InvariantCulture,
                $"The PDF takes longer than {s_maxTime.TotalSeconds:0} seconds to read. Save its text as .txt and load that."));
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, "The PDF is protected with a password. Open it with the password, save it without, and load that.");
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            return (null, "The PDF is broken and cannot be read. Get it again, or print it to a new PDF and load that.");
        }
    }

    private ReadOutcome Read(PdfFile file, SourceContent content)
    {
        var pages = RunningLines.Without(file.Pages);
        var joining = new LineJoining(pages);
        var paragraphs = Paragraphs.Of(pages);
        var (title, titleShown) = PdfTitle.Of(file.Title, paragraphs, joining);
        paragraphs.RemoveAll(paragraph => ReferenceEquals(paragraph, titleShown));
        var byline = new PdfByline(new PossibleDate(time.GetUtcNow()));
        var text = string.Join("\n\n", byline.Take(paragraphs).Select(paragraph => joining.Join(paragraph.Lines.Select(line => line.Text))));
        return Problem(file, text) is { } problem ? new ReadOutcome.Refused(content.Where, problem) : _check.Check(new()
        {
            Where = content.Where,
            Url = content.FileAddress,
            Text = text,
            Title = title,
            Authors = byline.Authors,
            Published = byline.Published?.ToString() ?? "",
            Language = file.Language,
            Warnings = [.. Warnings(file)],
        });
    }

    private static string? Problem(PdfFile file, string text) =>
        text.Length > 0 ? PdfCharacters.IsRiddle(text)
            ? "The fonts of this PDF do not tell which letters they show. Run text recognition (OCR) on it, or save the text as .txt." : null
        : file.Pages.Any(page => page.HasPictures) ? Scan
        : "This PDF holds no text. Look at it in a viewer.";

    private static IEnumerable<string> Warnings(PdfFile file)
    {
        var pictures = file.Pages.Count(page => page.HasPictures && page.Blocks.Count == 0);
        if (pictures > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{pictures:N0} of its {file.Pages.Count + file.LeftOut:N0} pages hold a picture and no text, and were passed over.");
        }

        if (file.Pages.Any(page => page.IsCut))
        {
            yield return "A page has more letters than any page of an article; those behind were left out.";
        }

        if (file.LeftOut > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"Only the first {PdfFile.MaxPages:N0} pages were read; split the file to load the rest.");
        }
    }
}
