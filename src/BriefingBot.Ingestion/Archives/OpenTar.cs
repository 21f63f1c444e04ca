using System.Formats.Tar;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Archives;

/// <summary>A tar archive that is being read.</summary>
/// <param name="content">The archive.</param>
/// <param name="budget">What may be unpacked.</param>
internal sealed class OpenTar(SourceContent content, UnpackBudget budget) : IOpenArchive
{
    // To skip an entry is to unpack it, so that all of the archive counts, not only what is taken from it.
    private readonly System.Formats.Tar.TarReader _tar =
        new(new MeteredStream(content.Input.AsStream(leaveOpen: true), budget), leaveOpen: true);

    private TarEntry? _entry;

    public string? Problem { get; private set; }

    public async ValueTask<ArchiveEntry?> NextAsync(CancellationToken cancellation)
    {
        while (Problem is null && await TryNextAsync(cancellation) is { } entry)
        {
            if (!budget.Has(entry.Length))
            {
                Problem = $"Its entry {EntryName.Shown(entry.Name)} and what follows were not unpacked: {budget.Fault.What}. {budget.Fault.Remedy}";
                return null;
            }

            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
            {
                _entry = entry;
                return new(entry.Name, entry.Length, entry.Length);
            }
        }

        return null;
    }

    public ValueTask<(Stream? Bytes, string? Problem)> OpenEntryAsync(CancellationToken cancellation) =>
        ValueTask.FromResult<(Stream?, string?)>((_entry?.DataStream ?? new MemoryStream(), null));

    public ValueTask DisposeAsync() => _tar.DisposeAsync();

    private async ValueTask<TarEntry?> TryNextAsync(CancellationToken cancellation)
    {
        try
        {
            var entry = await _tar.GetNextEntryAsync(copyData: false, cancellation);
            Problem = entry is null && content.Fault is { } fault ? $"The archive breaks off: {fault.What}. {fault.Remedy}" : null;
            return entry;
        }
        catch (UnpackLimitException limit)
        {
            Problem = $"What follows was not unpacked: {limit.Fault.What}. {limit.Fault.Remedy}";
            return null;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException
            or ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            Problem = content.Fault is { } fault
                ? $"The archive breaks off: {fault.What}. {fault.Remedy}"
                : "The tar archive is cut off or damaged; what stands before was read. Get it again.";
            return null;
        }
    }
}
