using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Feeds;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Ingestion;
using BriefingBot.Intake;

namespace BriefingBot.Ingesting;

/// <summary>Reads several sources one after the other: files, folders, feeds, and addresses of the web.</summary>
internal sealed class ArticleSources(SourceReader files, FeedFiles feedFiles, FeedSourceArticles feeds, WebPages pages)
{
    /// <summary>The outcomes of all sources in their order, read lazily.</summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IReadOnlyList<string> sources, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var source in sources)
        {
            await foreach (var outcome in ReadAsync(source, cancellation))
            {
                yield return outcome;
            }
        }
    }

    private IAsyncEnumerable<ReadOutcome> ReadAsync(string source, CancellationToken cancellation) =>
        !WebSource.IsAddress(source) ? ReadFileAsync(source, cancellation)
        : Uri.TryCreate(source, UriKind.Absolute, out var address) ? ReadPageAsync(address, cancellation)
        : AsyncEnumerable.Repeat<ReadOutcome>(
            new ReadOutcome.Refused(source, "This is not a valid address. Give a whole one, such as https://news.example/story."), 1);

    private async IAsyncEnumerable<ReadOutcome> ReadPageAsync(Uri address, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (page, refused) = await FetchAsync(address, cancellation);
        var outcomes = page is null ? AsyncEnumerable.Repeat<ReadOutcome>(refused!, 1)
            : FeedReader.IsFeed(page.Body)
                ? feeds.ReadAsync(new(page.Body, page.Address, page.Charset), page.Address, address.AbsoluteUri, cancellation)
            : pages.ReadAsync(page, cancellation);
        await foreach (var outcome in outcomes.WithCancellation(cancellation))
        {
            yield return outcome;
        }
    }

    private async Task<(FetchedPage? Page, ReadOutcome.Refused? Refused)> FetchAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return (await pages.FetchAsync(address, cancellation), null);
        }
        catch (FetchException failure)
        {
            return (null, new(address.AbsoluteUri, failure.Message));
        }
    }

    private async IAsyncEnumerable<ReadOutcome> ReadFileAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var outcomes = await feedFiles.TryReadAsync(path, cancellation) is { } content
            ? feeds.ReadAsync(new(content, Address: null), new(Path.GetFullPath(path)), path, cancellation)
            : files.ReadAsync(path, cancellation);
        await foreach (var outcome in outcomes.WithCancellation(cancellation))
        {
            yield return outcome;
        }
    }
}
