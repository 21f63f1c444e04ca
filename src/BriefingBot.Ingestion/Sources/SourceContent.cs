using System.IO.Compression;
using System.IO.Pipelines;

namespace BriefingBot.Ingestion.Sources;

/// <summary>The content of one file, unpacked while it is read.</summary>
/// <param name="path">The file as the user named it.</param>
/// <param name="file">Its bytes; closed with this content.</param>
/// <param name="address">Where it stands, if not at the path.</param>
internal sealed class SourceContent(string path, Stream file, Uri? address = null) : IAsyncDisposable
{
    private const int BufferBytes = 64 * 1024;

    // What a failing decompressor had unpacked within one read is lost.
    private const int SalvageBytes = 512;

    private static readonly StreamPipeReaderOptions s_buffering = new(bufferSize: BufferBytes);

    private readonly List<SalvagingStream> _layers = [];

    /// <summary>The file as the user named it, for messages.</summary>
    public string Where => path;

    /// <summary>The name of this content alone, without what it is packed in.</summary>
    public string Name => NameInside ?? path;

    /// <summary>In how many others this one is packed.</summary>
    public int Depth { get; private init; }

    /// <summary>Whether somebody gave the name, so that it is worth telling where it is wrong.</summary>
    public bool IsNamedByPerson { get; init; } = true;

    /// <summary>What may still be unpacked; null for a file that stands by itself, of which only archives are bounded.</summary>
    public UnpackBudget? Budget { get; init; }

    /// <summary>The unpacked content from its first byte.</summary>
    public PipeReader Input { get; private set; } = PipeReader.Create(file, s_buffering);

    /// <summary>What the bytes were read ahead from, whose failure is this content's too; null where nothing reads ahead.</summary>
    public SalvagingStream? ReadAhead { get; init; }

    /// <summary>Why the content ended before its time, or null; known once <see cref="Input"/> has ended.</summary>
    public ContentFault? Fault => ReadAhead?.Fault ?? _layers.Find(layer => layer.Fault is not null)?.Fault;

    /// <summary>The address of the file, for articles that do not tell their own.</summary>
    public string FileAddress => (address ?? new Uri(Path.GetFullPath(path))).AbsoluteUri;

    private string? NameInside { get; init; }

    /// <summary>A content that is packed in this one.</summary>
    /// <param name="name">Its name in there.</param>
    /// <param name="bytes">Its bytes; closed with it.</param>
    /// <param name="budget">What may be unpacked of all that is in there.</param>
    /// <param name="where">The part of this content that holds it, for messages; null where this content is not parted.</param>
    /// <param name="whole">The address of that part.</param>
    public SourceContent Inside(string name, Stream bytes, UnpackBudget budget, string? where = null, string? whole = null) =>
        new($"{where ?? path}: {EntryName.Shown(name)}", bytes, new(PartAddress.Of(whole ?? FileAddress, name)))
        {
            NameInside = EntryName.Shown(name),
            Depth = Depth + 1,
            Budget = budget,
        };

    /// <summary>Begins to read, unpacking where the first bytes are those of gzip, and returns the first unpacked bytes.</summary>
    public async ValueTask<byte[]> OpenAsync(CancellationToken cancellation)
    {
        Push(new SalvagingStream(file, int.MaxValue));
        var prefix = await Peek.PrefixAsync(Input, cancellation);
        if (!Gzip.IsMagic(prefix))
        {
            return prefix;
        }

        Stream unpacked = new GZipStream(Input.AsStream(), CompressionMode.Decompress);
        Push(new SalvagingStream(Budget is { } budget ? new MeteredStream(unpacked, budget) : unpacked, SalvageBytes));
        return await Peek.PrefixAsync(Input, cancellation);
    }

    /// <summary>The bytes as a stream in which one can go to and fro; null where the file is none or is packed.</summary>
    public Stream? Seekable()
    {
        if (_layers.Count > 1 || !file.CanSeek)
        {
            return null;
        }

        file.Seek(0, SeekOrigin.Begin);
        return file;
    }

    /// <summary>Closes the file.</summary>
    public ValueTask DisposeAsync() => Input.CompleteAsync();

    private void Push(SalvagingStream layer)
    {
        _layers.Add(layer);
        Input = PipeReader.Create(layer, s_buffering);
    }
}
