using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Intake;

/// <summary>Reads the articles at an address of the web.</summary>
internal sealed class WebPages(PageFetcher fetcher, SourceReader reader, IngestionOptions limits, TimeProvider time)
{
    /// <summary>The articles of the page or file.</summary>
    /// <exception cref="FetchException">It cannot or may not be fetched.</exception>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(Uri address, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var page = await fetcher.FetchAsync(new(address, FetchPurpose.Page), cancellation);
        ReadOutcome? held = null;
        var count = 0;
        await foreach (var outcome in reader.ReadAsync(WebDocument.Of(page, limits.MaxFileBytes), cancellation))
        {
            if (held is not null)
            {
                yield return held;
            }

            held = Dated(outcome);
            count++;
        }

        if (held is not null)
        {
            yield return count == 1 && IsHtml(page) ? WithItsOwnAddress(held, page.Address) : held;
        }
    }

    private ReadOutcome Dated(ReadOutcome outcome) =>
        outcome is ReadOutcome.Read read ? read with { Article = FuturePublication.Corrected(read.Article, time) } : outcome;

    private static ReadOutcome WithItsOwnAddress(ReadOutcome outcome, Uri address) => outcome is ReadOutcome.Read read
        ? read with { Article = read.Article with { Url = ClaimedAddress.Of(read.Article.Url, address) } }
        : outcome;

    private static bool IsHtml(FetchedPage page) =>
        page.MediaType.Length == 0 || page.MediaType.Contains("html", StringComparison.OrdinalIgnoreCase);
}
