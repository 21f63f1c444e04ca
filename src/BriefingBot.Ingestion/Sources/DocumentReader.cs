using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Sources;

/// <summary>A reader of files that hold one article and are read whole.</summary>
internal abstract class DocumentReader(IngestionOptions options) : WholeFileReader(options)
{
    /// <summary>Understands the whole file.</summary>
    protected abstract ValueTask<ReadOutcome> ReadAsync(byte[] bytes, SourceContent content, CancellationToken cancellation);

    protected sealed override async IAsyncEnumerable<Finding> FindAsync(
        byte[] bytes, SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return new Finding.Outcome(await ReadAsync(bytes, content, cancellation));
    }
}
