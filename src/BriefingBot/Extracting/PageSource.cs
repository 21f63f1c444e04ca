using System.Globalization;
using System.IO.Compression;
using BriefingBot.CommandLine;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Extracting;

/// <summary>A page's bytes, and where it was found if that is told.</summary>
internal readonly record struct PageContent(byte[] Bytes, Uri? Address);

/// <summary>Gets pages from files, also packed with gzip, and from the web.</summary>
internal sealed class PageSource(PageFetcher fetcher, IOptions<BriefingBotSettings> settings)
{
    private readonly IngestionOptions _limits = settings.Value.Ingestion;

    /// <summary>Reads or fetches a page.</summary>
    /// <exception cref="CommandException">The file cannot be read or is too large.</exception>
    /// <exception cref="FetchException">The page cannot or may not be fetched.</exception>
    public async Task<PageContent> GetAsync(string source, Uri? address, CancellationToken cancellation)
    {
        if (!WebSource.IsAddress(source))
        {
            return new(await ReadAsync(source, cancellation), address);
        }

        var page = await fetcher.FetchAsync(new(AddressOf(source), FetchPurpose.Page), cancellation);
        return new(WebDocument.Of(page, _limits.MaxFileBytes).Content.ToArray(), page.Address);
    }

    /// <summary>Reads a file, unpacking it where it is gzip.</summary>
    /// <exception cref="CommandException">It cannot be read or is too large.</exception>
    public async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            throw new CommandException($"{path} is a folder. Give --dir DIR --out FILE to extract all its pages.");
        }

        try
        {
            await using var file = File.OpenRead(path);
            var isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
            file.Position = 0;
            await using Stream content = isPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
            return await BoundedRead.ReadAsync(content, _limits.MaxFileBytes, cancellation) ?? throw new CommandException(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: the file has more than {_limits.MaxFileBytes:N0} bytes unpacked. Raise the setting Ingest:MaxFileBytes."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            throw new CommandException($"{path}: the file cannot be read ({failure.Message}). Check that it is there and whole.", failure);
        }
    }

    /// <summary>Reads an address.</summary>
    /// <exception cref="CommandException">It is not valid.</exception>
    public static Uri AddressOf(string text) => WebSource.IsAddress(text) && Uri.TryCreate(text, UriKind.Absolute, out var address)
        ? address
        : throw new CommandException($"'{text}' is not a valid address. Give a whole one, such as https://news.example/story.");
}
