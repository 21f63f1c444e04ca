using System.Globalization;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Archives;

/// <summary>Reads what is packed in an archive, each entry as a file of its own. Nothing of it is ever written to a disk.</summary>
internal abstract class ArchiveReader(IngestionOptions options, ContentReader contents) : IArticleReader
{
    /// <summary>An archive may hold archives, but these no further ones.</summary>
    public const int MaxDepth = 2;

    public async IAsyncEnumerable<Finding> ReadAsync(SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (content.Depth >= MaxDepth)
        {
            yield return Refused(content.Where, "The archive is packed in an archive that is packed itself. Unpack it and load the files.");
            yield break;
        }

        var budget = content.Budget ?? UnpackBudget.OfArchive(options);
        await using var archive = await OpenAsync(content, budget, cancellation);
        var passedOver = new PassedOver();
        var found = 0;
        var entries = 0;
        while (await archive.NextAsync(cancellation) is { } entry)
        {
            if (++entries > options.MaxFiles)
            {
                yield return Refused(content.Where, string.Create(
                    CultureInfo.InvariantCulture,
                    $"The archive has more than {options.MaxFiles:N0} entries; those behind were left out. "
                    + $"Unpack it and load its folders, or raise the setting {nameof(IngestionOptions.MaxFiles)}."));
                yield break;
            }

            if (!entry.IsWanted)
            {
                continue;
            }

            await foreach (var finding in ReadEntryAsync(content, archive, entry, budget, passedOver, cancellation))
            {
                found++;
                yield return finding;
            }
        }

        if (archive.Problem is { } problem)
        {
            yield return Refused(content.Where, problem);
        }
        else if (found == 0)
        {
            yield return Refused(content.Where, $"The archive holds no file of a known kind. Known are {FileName.Known}.");
        }
        else
        {
            foreach (var note in passedOver.Notes(content.Where))
            {
                yield return note;
            }
        }
    }

    /// <summary>Begins to read the archive; what is wrong with it is told once the entries end.</summary>
    private protected abstract ValueTask<IOpenArchive> OpenAsync(SourceContent content, UnpackBudget budget, CancellationToken cancellation);

    private static Finding.Outcome Refused(string where, string reason) => new(new ReadOutcome.Refused(where, reason));

    private async IAsyncEnumerable<Finding> ReadEntryAsync(
        SourceContent content,
        IOpenArchive archive,
        ArchiveEntry entry,
        UnpackBudget budget,
        PassedOver passedOver,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var where = $"{content.Where}: {EntryName.Shown(entry.Name)}";
        var (bytes, fault) = entry.Problem(budget) is { } problem ? (null, problem) : await archive.OpenEntryAsync(cancellation);
        if (bytes is null)
        {
            if (FileName.KindOf(entry.Name) == SourceKind.Unknown)
            {
                passedOver.Add(entry.Name);
            }
            else
            {
                yield return Refused(where, fault ?? "The entry has no content. Look at it by yourself.");
            }

            yield break;
        }

        await using var inner = content.Inside(entry.Name, bytes, budget);
        await foreach (var finding in contents.ReadAsync(inner, FileName.KindOf(entry.Name), passedOver, cancellation))
        {
            yield return finding;
        }
    }
}
