namespace BriefingBot.Ingestion.Sources;

/// <summary>Knows common formats that hold no text to read, by their first bytes.</summary>
internal static class ForeignContent
{
    /// <summary>The format's name with its article, or null.</summary>
    public static string? NameOf(ReadOnlySpan<byte> prefix) => prefix switch
    {
        _ when prefix.StartsWith("{\\rtf"u8) => "an RTF document",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an office document",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => "a picture",
        _ when prefix.StartsWith("GIF8"u8) => "a picture",
        _ when Gzip.IsMagic(prefix) => "gzip packed twice",
        _ when prefix.StartsWith("Rar!\u001A"u8) || prefix is [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "an archive that is neither ZIP nor tar",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] or [(byte)'B', (byte)'Z', (byte)'h', ..] => "packed with something else than gzip",
        _ when prefix.StartsWith("SQLite format 3"u8) => "a database",
        _ when prefix.StartsWith("\u007FELF"u8) => "a program",
        [(byte)'M', (byte)'Z', 0x90, 0, ..] => "a program",
        _ => null,
    };
}
