using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.PlainText;
using BriefingBot.Ingestion.Sources;
using Markdig;
using Markdig.Syntax;

namespace BriefingBot.Ingestion.Markdown;

/// <summary>Reads a Markdown file (CommonMark with tables): front matter, the first heading as title, and the rest as plain text.</summary>
internal sealed class MarkdownReader(IngestionOptions options) : DocumentReader(options)
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    private readonly ArticleCheck _check = new(options);

    protected override ValueTask<ReadOutcome> ReadAsync(byte[] bytes, SourceContent content, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (text, warning) = TextDecoding.Decode(bytes);
        var start = FrontMatter.Read(text, out var header);
        if (!TryParse(text[start..], out var document))
        {
            return ValueTask.FromResult<ReadOutcome>(new ReadOutcome.Refused(
                content.Where, "The Markdown is nested too deep to be read. Flatten its lists and quotes and load it again."));
        }

        var title = TakeTitle(document, header.Title);
        return ValueTask.FromResult(_check.Check(new ArticleDraft
        {
            Where = content.Where,
            Url = header.Url.Length > 0 ? header.Url : content.FileAddress,
            Text = BlockText.Of(document),
            Title = title,
            Outlet = header.Outlet,
            Authors = header.Authors,
            Published = header.Published,
            Updated = header.Updated,
            Language = header.Language,
            Warnings = warning is null ? [] : [warning],
        }));
    }

    private static bool TryParse(string markdown, out MarkdownDocument document)
    {
        try
        {
            document = Markdig.Markdown.Parse(markdown, s_pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            // Markdig's guard against deep nesting.
            document = [];
            return false;
        }
    }

    private static string TakeTitle(MarkdownDocument document, string told)
    {
        var heading = document.OfType<HeadingBlock>().FirstOrDefault(block => block.Level == 1);
        var text = heading is null ? "" : InlineText.Of(heading.Inline);
        if (heading is null || (told.Length > 0 && told != text))
        {
            return told;
        }

        document.Remove(heading);
        return text;
    }
}
