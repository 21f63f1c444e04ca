using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.PlainText;

/// <summary>
/// Reads a text file: header lines where it has them, then the title where the first line is short and stands alone, then the
/// body, which is kept to the letter.
/// </summary>
internal sealed class PlainTextReader(IngestionOptions options) : DocumentReader(options)
{
    private const int MaxTitleLength = 160;

    private readonly ArticleCheck _check = new(options);

    protected override ValueTask<ReadOutcome> ReadAsync(byte[] bytes, SourceContent content, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (text, warning) = TextDecoding.Decode(bytes);
        var start = TextLine.SkipBlank(text, HeaderLines.Read(text, out var header));
        var title = header.Title;
        if (title.Length == 0 && IsTitle(text, start, out var line))
        {
            title = line.Content;
            start = TextLine.SkipBlank(text, line.Next);
        }

        return ValueTask.FromResult(_check.Check(new ArticleDraft
        {
            Where = content.Where,
            Url = header.Url.Length > 0 ? header.Url : content.FileAddress,
            Text = text[start..],
            Title = title,
            Outlet = header.Outlet,
            Authors = header.Authors,
            Published = header.Published,
            Updated = header.Updated,
            Language = header.Language,
            Warnings = warning is null ? [] : [warning],
        }));
    }

    private static bool IsTitle(string text, int start, out TextLine line)
    {
        line = TextLine.At(text, start);
        return line.Content.Length <= MaxTitleLength
            && !line.Content.TrimEnd().EndsWith('.')
            && line.Next < text.Length
            && TextLine.At(text, line.Next).IsBlank
            && TextLine.SkipBlank(text, line.Next) < text.Length;
    }
}
