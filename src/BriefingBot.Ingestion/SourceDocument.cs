namespace BriefingBot.Ingestion;

/// <summary>A content in memory that came from elsewhere than a file.</summary>
/// <param name="Name">A file's name or an address, for messages; where the content leaves its kind open, the name's ending tells it.</param>
/// <param name="Content">The bytes, also packed with gzip.</param>
/// <param name="Address">Where it stands, for articles that do not tell their own.</param>
public sealed record SourceDocument(string Name, ReadOnlyMemory<byte> Content, Uri Address)
{
    /// <summary>The ending that tells the kind, such as ".html", where the name has none; null to go by the name.</summary>
    public string? Ending { get; init; }

    /// <summary>Whether a content of another kind than the name tells is refused.</summary>
    public bool MustFitName { get; init; }

    /// <summary>The most bytes when unpacked.</summary>
    public required int MaxUnpackedBytes { get; init; }
}
