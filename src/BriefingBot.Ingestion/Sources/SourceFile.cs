using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Html;
using BriefingBot.Ingestion.Json;
using BriefingBot.Ingestion.Markdown;
using BriefingBot.Ingestion.PlainText;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Opens a file and hands its content to the reader for its kind.</summary>
internal sealed class SourceFile(IngestionOptions options)
{
    private readonly Dictionary<SourceKind, IArticleReader> _readers = new()
    {
        [SourceKind.JsonLines] = new JsonArticleReader(options, static () => new LineCutter()),
        [SourceKind.Json] = new JsonArticleReader(options, static () => new ValueCutter()),
        [SourceKind.PlainText] = new PlainTextReader(options),
        [SourceKind.Markdown] = new MarkdownReader(options),
        [SourceKind.Html] = new HtmlReader(options),
    };

    public async IAsyncEnumerable<ReadOutcome> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!TryOpen(path, out var file, out var problem))
        {
            yield return new ReadOutcome.Refused(path, problem);
            yield break;
        }

        await using var content = new SourceContent(path, file);
        await foreach (var outcome in ReadAsync(content, FileName.KindOf(path), cancellation))
        {
            yield return outcome;
        }
    }

    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        SourceDocument document, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (bytes, problem) = await DocumentFile.OpenAsync(document, cancellation);
        if (problem is not null)
        {
            yield return new ReadOutcome.Refused(document.Name, problem);
            yield break;
        }

        await using var content = new SourceContent(document.Name, new MemoryStream(bytes, writable: false), document.Address);
        await foreach (var outcome in ReadAsync(content, FileName.KindOf(document.Ending ?? document.Name), cancellation))
        {
            yield return outcome;
        }
    }

    private async IAsyncEnumerable<ReadOutcome> ReadAsync(
        SourceContent content, SourceKind named, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var path = content.Where;
        var prefix = await content.OpenAsync(cancellation);
        if (prefix.Length == 0 && content.Fault is { } fault)
        {
            yield return new ReadOutcome.Refused(path, $"Nothing could be read: {fault}. Get the file again.");
            yield break;
        }

        var detected = KindDetector.Detect(prefix, named);
        if (detected.Problem is not null)
        {
            yield return new ReadOutcome.Refused(path, detected.Problem);
            yield break;
        }

        await foreach (var outcome in _readers[detected.Kind].ReadAsync(content, cancellation))
        {
            yield return outcome;
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
}
