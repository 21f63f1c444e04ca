using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion;

/// <summary>
/// Reads articles from files, folders and documents in memory, by their content: JSON Lines, JSON, plain text, Markdown, HTML, PDF, mails,
/// mailboxes, archives of these, each also packed with gzip. Feeds, sitemaps and OPML are found, but what they name is not fetched.
/// </summary>
public sealed class SourceReader
{
    private readonly IngestionOptions _options;
    private readonly SourceFile _file;
    private readonly StandardInput _input;

    /// <summary>A reader with these limits.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="time">Tells which dates lie in the future, and when a file takes too long; null for the system's.</param>
    public SourceReader(IngestionOptions options, TimeProvider? time = null)
    {
        var contents = new ContentReader(options, time ?? TimeProvider.System);
        (_options, _file, _input) = (options, new(contents), new(options, contents));
    }

    /// <summary>Yields an outcome for each article of a file or folder; feeds and lists of addresses are refused.</summary>
    /// <inheritdoc cref="FindAsync(string, CancellationToken)"/>
    public IAsyncEnumerable<ReadOutcome> ReadAsync(string source, CancellationToken cancellation) =>
        Outcomes.OfAsync(FindAsync(source, cancellation), cancellation);

    /// <summary>Yields an outcome for each article of a document in memory; feeds and lists of addresses are refused.</summary>
    public IAsyncEnumerable<ReadOutcome> ReadAsync(SourceDocument document, CancellationToken cancellation) =>
        Outcomes.OfAsync(FindAsync(document, cancellation), cancellation);

    /// <summary>
    /// Yields what a file or folder holds. Of a folder all files whose kind is told by content or name are read, in the order of their
    /// names and with the folders in it; hidden files and links to folders are left out.
    /// </summary>
    /// <param name="source">The path of a file or folder.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    /// <returns>Read lazily; what is wrong with a source becomes a <see cref="ReadOutcome.Refused"/> and never throws.</returns>
    public IAsyncEnumerable<Finding> FindAsync(string source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Directory.Exists(source) ? FindInFolderAsync(source, cancellation)
            : File.Exists(source) ? _file.ReadAsync(source, passedOver: null, cancellation)
            : AsyncEnumerable.Repeat<Finding>(
                new Finding.Outcome(new ReadOutcome.Refused(source, "There is no such file or folder. Check the path.")), 1);
    }

    /// <summary>Yields what a document in memory holds; what is wrong with it never throws.</summary>
    public IAsyncEnumerable<Finding> FindAsync(SourceDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _file.ReadAsync(document, cancellation);
    }

    /// <summary>
    /// Yields what comes on standard input. An article without an address of its own gets one that is made of a hash of the input, so that
    /// the same input is the same article.
    /// </summary>
    /// <param name="input">The input; it is not closed.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    public IAsyncEnumerable<Finding> FindAsync(Stream input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        return _input.ReadAsync(input, cancellation);
    }

    private async IAsyncEnumerable<Finding> FindInFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var listing = SourceFolder.List(folder, _options.MaxFiles, cancellation);
        foreach (var refused in listing.Refused)
        {
            yield return new Finding.Outcome(refused);
        }

        var passedOver = new PassedOver();
        foreach (var path in listing.Files)
        {
            await foreach (var finding in _file.ReadAsync(path, passedOver, cancellation))
            {
                yield return finding;
            }
        }

        if (passedOver.Count == listing.Files.Count && listing.Refused.Count == 0)
        {
            yield return new Finding.Outcome(SourceFolder.Empty(folder));
            yield break;
        }

        foreach (var note in passedOver.Notes(folder))
        {
            yield return note;
        }
    }
}
