namespace BriefingBot.Ingestion.Html;

/// <summary>From a page to its article: metadata, then cleaning, then the choice of the body, then the choice of its lines.</summary>
internal static class PageExtractor
{
    /// <summary>Extracts the article.</summary>
    /// <param name="html">The page.</param>
    /// <param name="address">Where it was found, or null.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    /// <returns>Null where the page's elements are nested too deep to be read.</returns>
    public static ExtractedPage? Extract(string html, Uri? address, CancellationToken cancellation)
    {
        using var page = HtmlPage.Parse(html);
        if (page is null)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var metadata = new PageMetadata(page, address);
        var problems = new PageProblems(page, metadata);
        PageCleaning.Apply(page);
        cancellation.ThrowIfCancellationRequested();
        List<TextBlock> blocks = [.. BodyChoice.Of(page).SelectMany(element => TextBlocks.Of(element, metadata.Links))];
        var lines = BodyLines.Of(blocks, metadata.Title);
        var text = string.Join("\n\n", (lines.Count > 0 ? lines : blocks).Select(block => block.Text));
        return new()
        {
            Text = text,
            Title = metadata.Title,
            Outlet = metadata.Outlet,
            Authors = metadata.Authors,
            Published = metadata.Published,
            Url = metadata.Url,
            Problem = problems.Of(text),
        };
    }
}
