using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Html;

/// <summary>Reads a saved web page: the article's paragraphs, and what the page says of it.</summary>
internal sealed class HtmlReader(IngestionOptions options, TimeProvider time) : DocumentReader(options)
{
    private readonly ArticleCheck _check = new(options);

    protected override ValueTask<ReadOutcome> ReadAsync(byte[] bytes, SourceContent content, CancellationToken cancellation) =>
        ValueTask.FromResult(Read(bytes, content, cancellation));

    private ReadOutcome Read(byte[] bytes, SourceContent content, CancellationToken cancellation)
    {
        var address = new Uri(content.FileAddress);
        var page = PageExtractor.Extract(bytes, address.IsFile ? null : address, time, cancellation);
        return page.Problem is { } problem ? new ReadOutcome.Refused(content.Where, problem) : _check.Check(new ArticleDraft
        {
            Where = content.Where,
            Url = page.Url.Length > 0 ? page.Url : content.FileAddress,
            Text = page.Text,
            Title = page.Title,
            Outlet = page.Outlet,
            Authors = page.Authors,
            Published = page.Published,
            Updated = page.Updated,
            Language = page.Language,
            Dateline = page.Dateline,
            Credit = page.Credit,
            Warnings = page.Warning is { } warning ? [warning] : [],
        });
    }
}
