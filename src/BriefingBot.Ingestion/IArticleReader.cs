using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion;

/// <summary>Understands one kind of content.</summary>
internal interface IArticleReader
{
    /// <summary>Yields the articles of a file and what it refuses of it; bad content never throws.</summary>
    IAsyncEnumerable<ReadOutcome> ReadAsync(SourceContent content, CancellationToken cancellation);
}
