using System.IO.Pipelines;

namespace BriefingBot.Ingestion.Sources;

/// <summary>The content of one file, unpacked while it is read.</summary>
/// <param name="path">The file as the user named it.</param>
/// <param name="file">Its bytes; closed with this content.</param>
/// <param name="address">Where it stands, if not at the path.</param>
internal sealed class SourceContent(string path, Stream file, Uri? address = null) : IAsyncDisposable
{
    private const int BufferBytes = 64 * 1024;

    private static readonly StreamPipeReaderOptions s_buffering = new(bufferSize: BufferBytes);

    private readonly List<SalvagingStream> _layers = [];

    /// <summary>The file as the user named it, for messages.</summary>
    public string Where => path;

    /// <summary>The unpacked content from its first byte.</summary>
    public PipeReader Input { get; private set; } = PipeReader.Create(file, s_buffering);

    /// <summary>Why the content ended before its time, or null; known once <see cref="Input"/> has ended.</summary>
    public string? Fault => _layers.Find(layer => layer.Fault is not null)?.Fault;

    /// <summary>The address of the file, for articles that do not tell their own.</summary>
    public string FileAddress => (address ?? new Uri(Path.GetFullPath(path))).AbsoluteUri;

    /// <summary>Begins to read, unpacking where the first bytes are those of gzip, and returns the first unpacked bytes.</summary>
    public async ValueTask<byte[]> OpenAsync(CancellationToken cancellation)
    {
        Push(new SalvagingStream(file, int.MaxValue));
        var prefix = await Peek.PrefixAsync(Input, cancellation);
        if (!Gzip.IsMagic(prefix))
        {
            return prefix;
        }

        Push(Gzip.Unpack(Input));
        return await Peek.PrefixAsync(Input, cancellation);
    }

    /// <summary>Closes the file.</summary>
    public ValueTask DisposeAsync() => Input.CompleteAsync();

    private void Push(SalvagingStream layer)
    {
        _layers.Add(layer);
        Input = PipeReader.Create(layer, s_buffering);
    }
}
