using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion;

/// <summary>Reads articles from files and folders: JSON Lines, JSON, plain text, Markdown and HTML, each also packed with gzip.</summary>
/// <param name="options">The limits.</param>
public sealed class SourceReader(IngestionOptions options)
{
    private readonly SourceFile _file = new(options);

    /// <summary>
    /// Yields an outcome for each article of a file or folder. Of a folder all files of known kinds are read, in the order of their
    /// names and with the folders in it; hidden files and links to folders are left out.
    /// </summary>
    /// <param name="source">The path of a file or folder.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    /// <returns>Read lazily; what is wrong with a source becomes a <see cref="ReadOutcome.Refused"/> and never throws.</returns>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(string source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Directory.Exists(source))
        {
            await foreach (var outcome in ReadFolderAsync(source, cancellation))
            {
                yield return outcome;
            }
        }
        else if (File.Exists(source))
        {
            await foreach (var outcome in _file.ReadAsync(source, cancellation))
            {
                yield return outcome;
            }
        }
        else
        {
            yield return new ReadOutcome.Refused(source, "There is no such file or folder. Check the path.");
        }
    }

    /// <summary>Yields an outcome for each article of a document in memory; what is wrong with it never throws.</summary>
    public IAsyncEnumerable<ReadOutcome> ReadAsync(SourceDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _file.ReadAsync(document, cancellation);
    }

    private async IAsyncEnumerable<ReadOutcome> ReadFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var listing = SourceFolder.List(folder, options.MaxFiles, cancellation);
        foreach (var refused in listing.Refused)
        {
            yield return refused;
        }

        foreach (var path in listing.Files)
        {
            await foreach (var outcome in _file.ReadAsync(path, cancellation))
            {
                yield return outcome;
            }
        }
    }
}
