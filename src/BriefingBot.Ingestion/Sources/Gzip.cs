using System.IO.Compression;
using System.IO.Pipelines;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Gzip (RFC 1952) told by its first two bytes and unpacked as far as it is whole.</summary>
/// <remarks>The framework notices that the end is missing only in a program with the switch System.IO.Compression.UseStrictValidation.</remarks>
internal static class Gzip
{
    private const int SalvageBytes = 512;

    public static bool IsMagic(ReadOnlySpan<byte> prefix) => prefix is [0x1F, 0x8B, ..];

    public static SalvagingStream Unpack(PipeReader packed) =>
        new(new GZipStream(packed.AsStream(), CompressionMode.Decompress), SalvageBytes);
}
