using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion;

/// <summary>Understands one kind of content.</summary>
internal interface IArticleReader
{
    /// <summary>Yields what a file holds and what is refused of it; bad content never throws.</summary>
    IAsyncEnumerable<Finding> ReadAsync(SourceContent content, CancellationToken cancellation);
}
