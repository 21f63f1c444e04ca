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
        await foreach (var finding in FindAsync(await FetchAsync(address, cancellation), cancellation))
        {
            yield return finding is Finding.Outcome outcome ? outcome.Value : new ReadOutcome.Refused(
                address.AbsoluteUri,
                "There is no article at this address, but a feed or another list of addresses. "
                + "Follow it as a feed, or give the address of one article.");
        }
    }

    /// <summary>Fetches what is at the address.</summary>
    /// <exception cref="FetchException">It cannot or may not be fetched.</exception>
    public Task<FetchedPage> FetchAsync(Uri address, CancellationToken cancellation) =>
        fetcher.FetchAsync(new(address, FetchPurpose.Page), cancellation);

    /// <summary>What is at the address; one that cannot or may not be fetched is refused.</summary>
    public async IAsyncEnumerable<Finding> FindAsync(Uri address, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (page, problem) = await TryFetchAsync(address, cancellation);
        if (page is null)
        {
            yield return new Finding.Outcome(new ReadOutcome.Refused(address.AbsoluteUri, problem));
            yield break;
        }

        await foreach (var finding in FindAsync(page, cancellation))
        {
            yield return finding;
        }
    }

    /// <summary>What a page or file that was fetched holds.</summary>
    public async IAsyncEnumerable<Finding> FindAsync(FetchedPage page, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Finding? held = null;
        var count = 0;
        await foreach (var finding in reader.FindAsync(WebDocument.Of(page, limits.MaxFileBytes), cancellation))
        {
            if (held is not null)
            {
                yield return held;
            }

            held = finding is Finding.Outcome outcome ? new Finding.Outcome(FuturePublication.Corrected(outcome.Value, time)) : finding;
            count++;
        }

        if (held is not null)
        {
            yield return count == 1 && IsHtml(page) && held is Finding.Outcome only ? new Finding.Outcome(AsPublished(only.Value, page.Address)) : held;
        }
    }

    /// <summary>
    /// An outcome of an address that a feed or list named: it stands at no other site's address, whatever it says, and its publisher gave it.
    /// </summary>
    public static ReadOutcome OfSite(ReadOutcome outcome, Uri address) =>
        outcome is ReadOutcome.Read { Article.Origin: ArticleOrigin.HandedIn } ? AsPublished(outcome, address) : outcome;

    private async Task<(FetchedPage? Page, string Problem)> TryFetchAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return (await FetchAsync(address, cancellation), "");
        }
        catch (FetchException failure)
        {
            return (null, failure.Message);
        }
    }

    private static ReadOutcome AsPublished(ReadOutcome outcome, Uri address) => outcome is ReadOutcome.Read read
        ? read with { Article = read.Article with { Url = ClaimedAddress.Of(read.Article.Url, address), Origin = ArticleOrigin.Published } }
        : outcome;

    private static bool IsHtml(FetchedPage page) =>
        page.MediaType.Length == 0 || page.MediaType.Contains("html", StringComparison.OrdinalIgnoreCase);
}
