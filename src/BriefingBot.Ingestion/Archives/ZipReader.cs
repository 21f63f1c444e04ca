using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Archives;

/// <summary>Reads ZIP archives.</summary>
internal sealed class ZipReader(IngestionOptions options, ContentReader contents) : ArchiveReader(options, contents)
{
    private readonly IngestionOptions _options = options;

    private protected override async ValueTask<IOpenArchive> OpenAsync(
        SourceContent content, UnpackBudget budget, CancellationToken cancellation)
    {
        // The list of entries stands at the end, so a ZIP archive that streams has to be held.
        if (content.Seekable() is { } file)
        {
            return await OpenZip.OpenAsync(file, budget, cancellation);
        }

        var bytes = await BoundedRead.ReadAsync(content.Input.AsStream(leaveOpen: true), _options.MaxFileBytes, cancellation);
        return content.Fault is { } fault ? new OpenZip($"The archive breaks off: {fault.What}. {fault.Remedy}")
            : bytes is null ? new OpenZip(FormattableString.Invariant(
                $"The archive is packed itself and has more than {_options.MaxFileBytes:N0} bytes. Unpack it and load what is in it."))
            : await OpenZip.OpenAsync(new MemoryStream(bytes, writable: false), budget, cancellation);
    }
}
