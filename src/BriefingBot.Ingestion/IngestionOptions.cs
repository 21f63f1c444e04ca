using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Ingestion;

/// <summary>Limits that keep the reading of sources bounded.</summary>
public sealed class IngestionOptions
{
    // A UTF-16 unit takes six bytes where JSON escapes it, \uXXXX; the rest leaves room for the other fields.
    private const int JsonBytesPerCharacter = 6;
    private const int OtherFieldsBytes = 64 * 1024;

    /// <summary>The longest text of one article, in UTF-16 units; 5,000,000 unless told.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxArticleCharacters { get; set; } = 5_000_000;

    /// <summary>The largest file that is read whole, in bytes when unpacked; 64 MiB unless told. JSON, mailboxes and archives are streamed: no limit.</summary>
    [Range(1_024, 1_073_741_824)]
    public int MaxFileBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The most files that are read from one folder and the folders in it, or from one archive; 100,000 unless told.</summary>
    [Range(1, 10_000_000)]
    public int MaxFiles { get; set; } = 100_000;

    /// <summary>The most bytes that are unpacked of one archive with all that is packed in it; 1 GiB unless told.</summary>
    [Range(1_024, int.MaxValue)]
    public int MaxArchiveBytes { get; set; } = 1_073_741_824;

    /// <summary>The most addresses that are fetched of one feed, sitemap or OPML file; 1,000 unless told.</summary>
    [Range(1, 1_000_000)]
    public int MaxLinks { get; set; } = 1_000;

    /// <summary>The longest JSON line or array item, in bytes; no article within <see cref="MaxArticleCharacters"/> needs more.</summary>
    public long MaxJsonBytes => ((long)JsonBytesPerCharacter * MaxArticleCharacters) + OtherFieldsBytes;
}
