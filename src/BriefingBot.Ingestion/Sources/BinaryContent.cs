namespace BriefingBot.Ingestion.Sources;

/// <summary>Tells content that is no text of any kind.</summary>
internal static class BinaryContent
{
    private const int TextBytesPerControl = 50;

    /// <summary>Whether it has many control characters, of which no text has many. Text in UTF-16 has a NUL in every other place at the most, or a mark.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> prefix) =>
        prefix is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && HasManyControls(prefix);

    private static bool HasManyControls(ReadOnlySpan<byte> prefix)
    {
        var (controls, evenNuls, oddNuls) = (0, 0, 0);
        for (var i = 0; i < prefix.Length; i++)
        {
            controls += prefix[i] is > 0 and < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
            evenNuls += prefix[i] == 0 && i % 2 == 0 ? 1 : 0;
            oddNuls += prefix[i] == 0 && i % 2 == 1 ? 1 : 0;
        }

        return controls > 1 + (prefix.Length / TextBytesPerControl) || Math.Min(evenNuls, oddNuls) > prefix.Length / TextBytesPerControl;
    }
}
