using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;

namespace BriefingBot.Ingesting;

/// <summary>Reads several sources one after the other.</summary>
internal sealed class ArticleSources(SourceReader reader)
{
    /// <summary>The outcomes of all sources in their order, read lazily.</summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var path in paths)
        {
            await foreach (var outcome in reader.ReadAsync(path, cancellation))
            {
                yield return outcome;
            }
        }
    }
}
