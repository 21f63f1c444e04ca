namespace BriefingBot.Ingestion.Sources;

/// <summary>Tells archives and PDF by their first bytes.</summary>
internal static class PackedStart
{
    // The field "magic" of a tar header (POSIX.1-1988, ustar), which GNU tar has in the same place.
    private const int TarMagic = 257;

    // A PDF may have something before its header (ISO 32000-1, annex H.3, note 13).
    private const int PdfHeaderBytes = 1024;

    public static SourceKind KindOf(ReadOnlySpan<byte> prefix) =>
        prefix.StartsWith("PK\u0003\u0004"u8) || prefix.StartsWith("PK\u0005\u0006"u8) ? SourceKind.Zip
        : prefix.Length > TarMagic && prefix[TarMagic..].StartsWith("ustar"u8) ? SourceKind.Tar
        : IsPdf(prefix) ? SourceKind.Pdf
        : SourceKind.Unknown;

    private static bool IsPdf(ReadOnlySpan<byte> prefix)
    {
        var header = prefix[..Math.Min(prefix.Length, PdfHeaderBytes)].IndexOf("%PDF-"u8);
        return header == 0 || (header > 0 && BinaryContent.IsBinary(prefix));
    }
}
