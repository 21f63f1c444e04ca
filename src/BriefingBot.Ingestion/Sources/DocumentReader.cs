using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Sources;

/// <summary>A reader of files that hold one article and are read whole, up to <see cref="IngestionOptions.MaxFileBytes"/>.</summary>
internal abstract class DocumentReader(IngestionOptions options) : IArticleReader
{
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await ReadWholeAsync(content.Input, cancellation);
        yield return bytes is null ? TooLarge(content.Where)
            : content.Fault is { } fault ? new ReadOutcome.Refused(content.Where, $"The file breaks off: {fault}. Get it again.")
            : await ReadAsync(bytes, content, cancellation);
    }

    /// <summary>Understands the whole file.</summary>
    protected abstract ValueTask<ReadOutcome> ReadAsync(byte[] bytes, SourceContent content, CancellationToken cancellation);

    private ReadOutcome.Refused TooLarge(string where) => new(where, string.Create(
        CultureInfo.InvariantCulture,
        $"The file has more than {options.MaxFileBytes:N0} bytes unpacked. "
        + $"Split it or raise the setting {nameof(IngestionOptions.MaxFileBytes)}."));

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
