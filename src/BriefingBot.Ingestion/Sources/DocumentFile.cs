using System.Globalization;
using System.IO.Compression;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Unpacks a document in memory up to a limit, and sees whether its name tells the truth.</summary>
internal static class DocumentFile
{
    /// <summary>The unpacked bytes, or why there are none.</summary>
    public static async Task<(byte[] Bytes, string? Problem)> OpenAsync(SourceDocument document, CancellationToken cancellation)
    {
        var isPacked = Gzip.IsMagic(document.Content.Span);
        var (bytes, problem) = isPacked ? await UnpackAsync(document, cancellation) : (document.Content.ToArray(), null);
        return problem is null && document.MustFitName
            ? (bytes, NameCheck.Problem(document.Name, isPacked, bytes))
            : (bytes, problem);
    }

    private static async Task<(byte[] Bytes, string? Problem)> UnpackAsync(SourceDocument document, CancellationToken cancellation)
    {
        using var packed = new MemoryStream(document.Content.ToArray(), writable: false);
        await using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        try
        {
            return await BoundedRead.ReadAsync(gzip, document.MaxUnpackedBytes, cancellation) is { } bytes ? (bytes, null) : ([], string.Create(
                CultureInfo.InvariantCulture,
                $"The file has more than {document.MaxUnpackedBytes:N0} bytes unpacked. Split it and load the parts."));
        }
        catch (InvalidDataException)
        {
            return ([], "The gzip data is cut off or damaged. Get the file again.");
        }
    }
}
