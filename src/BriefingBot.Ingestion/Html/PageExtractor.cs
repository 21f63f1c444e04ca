using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Html;

/// <summary>From a page to its article: metadata, then cleaning, then the choice of the body, then the choice of its lines.</summary>
public static class PageExtractor
{
    // The longest live reports have some five; with more a page takes longer than a few seconds.
    private const int MaxBytes = 16 * 1024 * 1024;
    private const string SaveAsText = "Save the article's text as .txt and load that.";
    private const int PrefixBytes = 4096;

    /// <summary>Extracts the article as of a time. Bad pages never throw: what is wrong is told in <see cref="ExtractedPage.Problem"/>.</summary>
    /// <param name="bytes">The page, unpacked, in whatever encoding.</param>
    /// <param name="address">Where it was found, or null.</param>
    /// <param name="time">Tells the present: what a page dates later is no date.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public static ExtractedPage Extract(byte[] bytes, Uri? address, TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(time);
        if (bytes.Length > MaxBytes)
        {
            return new() { Problem = $"The page has more than {MaxBytes / 1024 / 1024} MiB, more than any article. {SaveAsText}" };
        }

        if (PackedStart.KindOf(bytes) != SourceKind.Unknown || BinaryContent.IsBinary(bytes.AsSpan(0, Math.Min(bytes.Length, PrefixBytes))))
        {
            return new() { Problem = "This is no page, but a file of another kind. Load it as it is: documents, mails and archives are read too." };
        }

        var (html, warning) = HtmlDecoding.Decode(bytes);
        var (parsed, size) = HtmlPage.Parse(html);
        if (parsed is null)
        {
            var fault = size == TreeSize.TooDeep ? "The page's elements are nested too deep to be read." : "The page has more elements than any article.";
            return new() { Problem = $"{fault} {SaveAsText}", Warning = warning };
        }

        using var page = parsed;

        cancellation.ThrowIfCancellationRequested();
        var metadata = new PageMetadata(page, address, new(time.GetUtcNow()));
        var problems = new PageProblems(page, metadata);
        PageCleaning.Apply(page);
        cancellation.ThrowIfCancellationRequested();
        var bodies = BodyChoice.Of(page);
        List<TextBlock> blocks =
        [
            .. LeadParagraph.Of(page, bodies, metadata.Links),
            .. bodies.SelectMany(element => TextBlocks.Of(NestedArticles.Without(element), metadata.Links)),
        ];
        var lines = BodyLines.Of(blocks, metadata.Title);
        lines = lines.Count > 0 ? lines : blocks;
        var credit = AgencyCredit.Take(lines);
        var text = string.Join("\n\n", lines.Select(block => block.Text));
        var opening = lines.Count > 0 ? DatelineReading.Read(lines[0].Text, metadata.PublishedAt) : default;
        return new()
        {
            Text = text,
            Title = metadata.Title,
            Outlet = metadata.Outlet,
            Authors = metadata.Authors,
            Published = metadata.Published,
            Updated = metadata.Updated,
            Language = metadata.Language,
            Dateline = opening.Dateline,
            Credit = credit.Length > 0 ? credit : opening.Agency ?? "",
            Url = metadata.Url,
            Problem = problems.Of(text) ?? (text.Length == 0 ? $"No article text was found on the page. {SaveAsText}" : null),
            Warning = warning,
        };
    }
}
