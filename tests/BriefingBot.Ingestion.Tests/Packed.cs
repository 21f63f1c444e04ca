using System.IO.Compression;

namespace BriefingBot.Ingestion.Tests;

/// <summary>Packs bytes as files and servers do.</summary>
internal static class Packed
{
    public static byte[] Gzip(byte[] bytes) => With("gzip", bytes);

    /// <summary>Packs by the name of a content coding (RFC 9110, section 8.4.1).</summary>
    public static byte[] With(string coding, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream packing = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal),
            _ => throw new ArgumentException($"'{coding}' is no coding that is packed with here.", nameof(coding)),
        })
        {
            packing.Write(bytes);
        }

        return packed.ToArray();
    }
}
