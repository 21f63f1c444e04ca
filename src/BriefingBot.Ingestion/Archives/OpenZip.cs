using System.IO.Compression;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Archives;

/// <summary>A ZIP archive that is being read.</summary>
internal sealed class OpenZip : IOpenArchive
{
    private const string Broken = "The ZIP archive is cut off or damaged. Get it again.";
    private const int UnixTypeShift = 16;
    private const int UnixTypeMask = 0xF000;
    private const int UnixLink = 0xA000;

    // Office documents and books are ZIP archives with one of these in it (ECMA-376-2; OpenDocument 1.2, part 3; EPUB OCF 3.0).
    private static readonly string[] s_documentParts = ["[Content_Types].xml", "mimetype"];

    private readonly ZipArchive? _archive;
    private readonly IReadOnlyList<ZipArchiveEntry> _entries = [];
    private readonly UnpackBudget? _budget;
    private int _next;
    private int _locked;

    /// <summary>An archive that cannot be read.</summary>
    /// <param name="problem">Why, and what to do.</param>
    public OpenZip(string problem) => Problem = problem;

    private OpenZip(ZipArchive archive, IReadOnlyList<ZipArchiveEntry> entries, UnpackBudget budget) =>
        (_archive, _entries, _budget) = (archive, entries, budget);

    public string? Problem { get; private set; }

    /// <summary>Reads the list of entries.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="budget">What may be unpacked.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    public static async Task<OpenZip> OpenAsync(Stream file, UnpackBudget budget, CancellationToken cancellation)
    {
        ZipArchive? archive = null;
        try
        {
            archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
            var entries = archive.Entries;
            if (!entries.Any(entry => s_documentParts.Contains(entry.FullName, StringComparer.Ordinal)))
            {
                return new OpenZip(archive, entries, budget);
            }

            await archive.DisposeAsync();
            return new OpenZip("The file is an office document or a book, which is not read here. Save it as PDF, HTML or text and load that.");
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            archive?.Dispose();
            return new OpenZip(Broken);
        }
    }

    public ValueTask<ArchiveEntry?> NextAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        for (; _next < _entries.Count; _next++)
        {
            var entry = _entries[_next];
            if (((entry.ExternalAttributes >> UnixTypeShift) & UnixTypeMask) == UnixLink)
            {
                continue;
            }

            if (entry.IsEncrypted)
            {
                _locked++;
                continue;
            }

            _next++;
            return ValueTask.FromResult<ArchiveEntry?>(new(entry.FullName, entry.Length, entry.CompressedLength));
        }

        Problem ??= _locked > 0 ? FormattableString.Invariant(
            $"{_locked:N0} entries of the archive are protected with a password and were not read. Unpack it with the password and load the files.") : null;
        return ValueTask.FromResult<ArchiveEntry?>(null);
    }

    public async ValueTask<(Stream? Bytes, string? Problem)> OpenEntryAsync(CancellationToken cancellation)
    {
        try
        {
            var bytes = await _entries[_next - 1].OpenAsync(cancellation);
            return (_budget is null ? bytes : new MeteredStream(bytes, _budget), null);
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            return (null, "The entry is damaged, or packed in a way that is not known here. Unpack it and load the file.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_archive is not null)
        {
            await _archive.DisposeAsync();
        }
    }

    // What the list of entries and their headers claim is not checked before it is used, hence the many kinds.
    private static bool IsDamage(Exception failure) =>
        failure is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or FormatException;
}
