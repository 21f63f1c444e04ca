using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Links;

/// <summary>Takes a feed whole and hands it on: its items may have to be fetched, which no reader does.</summary>
internal sealed class FeedSourceReader(IngestionOptions options) : WholeFileReader(options)
{
    protected override IAsyncEnumerable<Finding> FindAsync(byte[] bytes, SourceContent content, CancellationToken cancellation)
    {
        var address = new Uri(content.FileAddress);
        return AsyncEnumerable.Repeat<Finding>(
            new Finding.Feed(new FeedSource(bytes, address.IsFile ? null : address), address, content.Where), 1);
    }
}
