using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Html;

/// <summary>Reads a saved web page: the article's paragraphs, and what the page says of it.</summary>
internal sealed class HtmlReader(IngestionOptions options) : DocumentReader(options)
{
    private const string SaveAsText = "Save the article's text as .txt and load that.";

    private readonly ArticleCheck _check = new(options);

    protected override ValueTask<ReadOutcome> ReadAsync(byte[] bytes, SourceContent content, CancellationToken cancellation) =>
        ValueTask.FromResult(Read(bytes, content, cancellation));

    private ReadOutcome Read(byte[] bytes, SourceContent content, CancellationToken cancellation)
    {
        var (html, warning) = HtmlDecoding.Decode(bytes);
        var address = new Uri(content.FileAddress);
        var page = PageExtractor.Extract(html, address.IsFile ? null : address, cancellation);
        var problem = page is null ? $"The page's elements are nested too deep to be read. {SaveAsText}"
            : page.Problem ?? (page.Text.Length == 0 ? $"No article text was found on the page. {SaveAsText}" : null);
        return page is null || problem is not null
            ? new ReadOutcome.Refused(content.Where, problem ?? SaveAsText)
            : _check.Check(new ArticleDraft
            {
                Where = content.Where,
                Url = page.Url.Length > 0 ? page.Url : content.FileAddress,
                Text = page.Text,
                Title = page.Title,
                Outlet = page.Outlet,
                Authors = page.Authors,
                Published = page.Published,
                Warnings = warning is null ? [] : [warning],
            });
    }
}
