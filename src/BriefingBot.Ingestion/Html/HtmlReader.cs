using AngleSharp.Html.Parser;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Html;

/// <summary>Reads a saved web page: the article's paragraphs, and what the page says of it.</summary>
internal sealed class HtmlReader(IngestionOptions options) : DocumentReader(options)
{
    private const string SaveAsText = "Save the article's text as .txt and load that.";

    private readonly ArticleCheck _check = new(options);

    protected override async ValueTask<ReadOutcome> ReadAsync(byte[] bytes, SourceContent content, CancellationToken cancellation)
    {
        var (html, warning) = HtmlDecoding.Decode(bytes);
        using var page = await new HtmlParser().ParseDocumentAsync(html, cancellation);
        if (TreeDepth.IsTooDeep(page))
        {
            return new ReadOutcome.Refused(content.Where, $"The page's elements are nested too deep to be read. {SaveAsText}");
        }

        var text = BodyContainer.Find(page) is { } container ? BodyText.Of(container) : "";
        if (text.Length == 0)
        {
            return new ReadOutcome.Refused(content.Where, $"No article text was found on the page. {SaveAsText}");
        }

        var metadata = new PageMetadata(page);
        return _check.Check(new ArticleDraft
        {
            Where = content.Where,
            Url = metadata.Url is { Length: > 0 } url ? url : content.FileAddress,
            Text = text,
            Title = metadata.Title,
            Outlet = metadata.Outlet,
            Authors = metadata.Authors,
            Published = metadata.Published,
            Warnings = warning is null ? [] : [warning],
        });
    }
}
