namespace BriefingBot.Ingestion.Sources;

/// <summary>Gzip (RFC 1952), told by its first two bytes.</summary>
/// <remarks>The framework notices that the end is missing only in a program with the switch System.IO.Compression.UseStrictValidation.</remarks>
internal static class Gzip
{
    public static bool IsMagic(ReadOnlySpan<byte> prefix) => prefix is [0x1F, 0x8B, ..];
}
