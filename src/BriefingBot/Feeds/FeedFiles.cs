using BriefingBot.Ingestion.Feeds;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Feeds;

/// <summary>Feeds that were saved to a file.</summary>
internal sealed class FeedFiles(IOptions<BriefingBotSettings> settings)
{
    private const int StartBytes = 4096;

    /// <summary>The bytes of a file that is a feed; null where it is none, cannot be read or is too large, which its own reader tells.</summary>
    public async Task<byte[]?> TryReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, StartBytes, useAsync: true);
            var start = new byte[StartBytes];
            var length = await file.ReadAtLeastAsync(start, StartBytes, throwOnEndOfStream: false, cancellation);
            return file.Length <= settings.Value.Ingestion.MaxFileBytes && FeedReader.IsFeed(start.AsMemory(0, length))
                ? await File.ReadAllBytesAsync(path, cancellation)
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
