using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Archives;

/// <summary>Reads tar archives, which are streamed, also packed with gzip.</summary>
internal sealed class TarReader(IngestionOptions options, ContentReader contents) : ArchiveReader(options, contents)
{
    private protected override ValueTask<IOpenArchive> OpenAsync(SourceContent content, UnpackBudget budget, CancellationToken cancellation) =>
        ValueTask.FromResult<IOpenArchive>(new OpenTar(content, budget));
}
