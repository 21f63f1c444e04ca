using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Opens files and documents in memory.</summary>
internal sealed class SourceFile(ContentReader reader)
{
    /// <summary>What a file holds.</summary>
    /// <param name="path">The file.</param>
    /// <param name="passedOver">Takes the file where nothing tells its kind; null where it is refused then.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    public async IAsyncEnumerable<Finding> ReadAsync(
        string path, PassedOver? passedOver, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (passedOver is not null && !HasLength(path))
        {
            if (FileName.KindOf(path) == SourceKind.Unknown)
            {
                passedOver.Add(path);
            }
            else
            {
                yield return new Finding.Outcome(new ReadOutcome.Refused(
                    path, "The file is empty, or a pipe or a device, which are not read in a folder. Name it by itself to read it."));
            }

            yield break;
        }

        if (!TryOpen(path, out var file, out var problem))
        {
            yield return new Finding.Outcome(new ReadOutcome.Refused(path, problem));
            yield break;
        }

        await using var content = new SourceContent(path, file);
        await foreach (var finding in reader.ReadAsync(content, FileName.KindOf(path), passedOver, cancellation))
        {
            yield return finding;
        }
    }

    /// <summary>What a document holds.</summary>
    public async IAsyncEnumerable<Finding> ReadAsync(SourceDocument document, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (bytes, problem) = await DocumentFile.OpenAsync(document, cancellation);
        if (problem is not null)
        {
            yield return new Finding.Outcome(new ReadOutcome.Refused(document.Name, problem));
            yield break;
        }

        await using var content = new SourceContent(document.Name, new MemoryStream(bytes, writable: false), document.Address)
        {
            Budget = UnpackBudget.OfDocument(document),
            IsNamedByPerson = false,
        };
        await foreach (var finding in reader.ReadAsync(content, FileName.KindOf(document.Ending ?? document.Name), passedOver: null, cancellation))
        {
            yield return finding;
        }
    }

    private static bool TryOpen(string path, out Stream file, out string problem)
    {
        try
        {
            file = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.Read,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 0,
            });
            problem = "";
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            file = Stream.Null;
            problem = $"The file cannot be opened ({failure.Message}). "
                + "Check that it is there, that you may read it and that no program holds it.";
            return false;
        }
    }

    // To open a pipe into which nobody writes takes for ever; like devices and sockets it has no length.
    private static bool HasLength(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return (file.ResolveLinkTarget(returnFinalTarget: true) ?? file) is not FileInfo { Length: 0 };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // To open it tells what is wrong with it.
            return true;
        }
    }
}
