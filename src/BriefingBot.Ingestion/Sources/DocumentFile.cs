using System.Globalization;
using System.IO.Compression;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Unpacks a document in memory up to a limit, and sees whether its name tells the truth.</summary>
internal static class DocumentFile
{
    private const int BufferBytes = 32 * 1024;

    /// <summary>The unpacked bytes, or why there are none.</summary>
    public static (byte[] Bytes, string? Problem) Open(SourceDocument document)
    {
        var isPacked = Gzip.IsMagic(document.Content.Span);
        var (bytes, problem) = isPacked ? Unpack(document) : (document.Content.ToArray(), null);
        return problem is null && document.MustFitName
            ? (bytes, NameCheck.Problem(document.Name, isPacked, bytes))
            : (bytes, problem);
    }

    private static (byte[] Bytes, string? Problem) Unpack(SourceDocument document)
    {
        using var packed = new MemoryStream(document.Content.ToArray(), writable: false);
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        var buffer = new byte[BufferBytes];
        try
        {
            for (int read; (read = gzip.Read(buffer)) > 0;)
            {
                whole.Write(buffer.AsSpan(0, read));
                if (whole.Length > document.MaxUnpackedBytes)
                {
                    return ([], string.Create(
                        CultureInfo.InvariantCulture,
                        $"The file has more than {document.MaxUnpackedBytes:N0} bytes unpacked. Split it and load the parts."));
                }
            }
        }
        catch (InvalidDataException)
        {
            return ([], "The gzip data is cut off or damaged. Get the file again.");
        }

        return (whole.ToArray(), null);
    }
}
