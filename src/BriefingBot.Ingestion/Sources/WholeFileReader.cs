using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Sources;

/// <summary>A reader of files that are read whole, up to <see cref="IngestionOptions.MaxFileBytes"/>.</summary>
internal abstract class WholeFileReader(IngestionOptions options) : IArticleReader
{
    public async IAsyncEnumerable<Finding> ReadAsync(SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await ReadWholeAsync(content.Input, cancellation);
        if (Problem(bytes, content) is { } problem)
        {
            yield return new Finding.Outcome(new ReadOutcome.Refused(content.Where, problem));
            yield break;
        }

        await foreach (var finding in FindAsync(bytes!, content, cancellation))
        {
            yield return finding;
        }
    }

    /// <summary>Understands the whole file.</summary>
    protected abstract IAsyncEnumerable<Finding> FindAsync(byte[] bytes, SourceContent content, CancellationToken cancellation);

    private string? Problem(byte[]? bytes, SourceContent content) =>
        bytes is null ? string.Create(
            CultureInfo.InvariantCulture,
            $"The file has more than {options.MaxFileBytes:N0} bytes unpacked. "
            + $"Split it or raise the setting {nameof(IngestionOptions.MaxFileBytes)}.")
        : content.Fault is { } fault ? $"The file breaks off: {fault.What}. {fault.Remedy}"
        : null;

    private async ValueTask<byte[]?> ReadWholeAsync(PipeReader input, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        while (true)
        {
            var read = await input.ReadAsync(cancellation);
            foreach (var segment in read.Buffer)
            {
                whole.Write(segment.Span);
            }

            input.AdvanceTo(read.Buffer.End);
            if (whole.Length > options.MaxFileBytes)
            {
                return null;
            }

            if (read.IsCompleted)
            {
                return whole.ToArray();
            }
        }
    }
}
