using System.Runtime.CompilerServices;
using BriefingBot.Core.Articles;
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
        await foreach (var outcome in ReadAsync(await FetchAsync(address, cancellation), cancellation))
        {
            yield return outcome;
        }
    }

    /// <summary>Fetches what is at the address.</summary>
    /// <exception cref="FetchException">It cannot or may not be fetched.</exception>
    public Task<FetchedPage> FetchAsync(Uri address, CancellationToken cancellation) =>
        fetcher.FetchAsync(new(address, FetchPurpose.Page), cancellation);

    /// <summary>The articles of a page or file that was fetched.</summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(FetchedPage page, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ReadOutcome? held = null;
        var count = 0;
        await foreach (var outcome in reader.ReadAsync(WebDocument.Of(page, limits.MaxFileBytes), cancellation))
        {
            if (held is not null)
            {
                yield return held;
            }

            held = FuturePublication.Corrected(outcome, time);
            count++;
        }

        if (held is not null)
        {
            yield return count == 1 && IsHtml(page) ? AsPublished(held, page.Address) : held;
        }
    }

    private static ReadOutcome AsPublished(ReadOutcome outcome, Uri address) => outcome is ReadOutcome.Read read
        ? read with { Article = read.Article with { Url = ClaimedAddress.Of(read.Article.Url, address), Origin = ArticleOrigin.Published } }
        : outcome;

    private static bool IsHtml(FetchedPage page) =>
        page.MediaType.Length == 0 || page.MediaType.Contains("html", StringComparison.OrdinalIgnoreCase);
}
