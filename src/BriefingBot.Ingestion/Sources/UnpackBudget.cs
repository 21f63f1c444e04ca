using System.Globalization;

namespace BriefingBot.Ingestion.Sources;

/// <summary>How many bytes may still be unpacked of one source, with all that is packed in it, so that none can grow without an end.</summary>
/// <param name="maxBytes">The most bytes.</param>
/// <param name="remedy">What to do where they do not suffice, as a sentence.</param>
internal sealed class UnpackBudget(long maxBytes, string remedy)
{
    private long _taken;

    /// <summary>For a file that was named, whose limit is a setting.</summary>
    public static UnpackBudget OfArchive(IngestionOptions options) => new(
        options.MaxArchiveBytes, $"Unpack it and load the files, or raise the setting {nameof(IngestionOptions.MaxArchiveBytes)}.");

    /// <summary>For a document in memory, whose limit is that of whoever handed it in.</summary>
    public static UnpackBudget OfDocument(SourceDocument document) => new(
        document.MaxUnpackedBytes, "Unpack it and load the files one by one.");

    /// <summary>Whether so many bytes are left.</summary>
    public bool Has(long bytes) => bytes <= maxBytes - _taken;

    /// <summary>Takes bytes that were unpacked.</summary>
    /// <exception cref="UnpackLimitException">There are not so many left.</exception>
    public void Take(long bytes)
    {
        _taken += bytes;
        if (_taken > maxBytes)
        {
            throw new UnpackLimitException(Fault);
        }
    }

    /// <summary>Why nothing more is unpacked.</summary>
    public ContentFault Fault => new(
        string.Create(CultureInfo.InvariantCulture, $"the archive holds more than {maxBytes:N0} bytes unpacked"),
        remedy);
}

/// <summary>More was unpacked than may be.</summary>
internal sealed class UnpackLimitException(ContentFault fault) : IOException(fault.What)
{
    /// <summary>What to tell.</summary>
    public ContentFault Fault => fault;
}
