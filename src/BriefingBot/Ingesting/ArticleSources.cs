using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;

namespace BriefingBot.Ingesting;

/// <summary>Reads several sources one after the other: files, folders, and addresses of the web.</summary>
internal sealed class ArticleSources(SourceReader files, WebPages pages, HostPacing pacing)
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
        !IsWebAddress(source) ? files.ReadAsync(source, cancellation)
        : Uri.TryCreate(source, UriKind.Absolute, out var address) ? ReadPageAsync(address, cancellation)
        : AsyncEnumerable.Repeat<ReadOutcome>(
            new ReadOutcome.Refused(source, "This is not a valid address. Give a whole one, such as https://news.example/story."), 1);

    private async IAsyncEnumerable<ReadOutcome> ReadPageAsync(Uri address, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await pacing.WaitAsync(address, cancellation);
        await using var outcomes = pages.ReadAsync(address, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            ReadOutcome outcome;
            try
            {
                if (!await outcomes.MoveNextAsync()) yield break;
                outcome = outcomes.Current;
            }
            catch (FetchException failure)
            {
                outcome = new ReadOutcome.Refused(address.AbsoluteUri, failure.Message);
            }

            yield return outcome;
        }
    }

    private static bool IsWebAddress(string source) =>
        source.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
