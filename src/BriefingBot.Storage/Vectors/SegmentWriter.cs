using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BriefingBot.Storage.Vectors;

/// <summary>Writes a segment file from front to back, so that memory does not grow with it.</summary>
internal sealed class SegmentWriter : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private SegmentWriter(string path) => _file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferBytes);

    /// <summary>Writes the blocks in their order and waits until the disk has them.</summary>
    public static void Write(string path, int dimensions, IReadOnlyList<VectorBlock> blocks)
    {
        using var writer = new SegmentWriter(path);
        writer.Write(new SegmentLayout(dimensions, blocks.Count, blocks.Sum(block => block.Article.Passages)), blocks);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _hash.Dispose();
    }

    private void Write(SegmentLayout layout, IReadOnlyList<VectorBlock> blocks)
    {
        _file.Write(layout.Header([]));
        var first = 0;
        foreach (var block in blocks)
        {
            Append<ArticleEntry>([block.Article with { First = first }]);
            first += block.Article.Passages;
        }

        foreach (var block in blocks)
        {
            Append(block.Ids);
        }

        foreach (var block in blocks)
        {
            Append(block.Scales);
        }

        Append<byte>(new byte[layout.ValuesAt - layout.ScalesEnd]);
        foreach (var block in blocks)
        {
            Append(block.Values);
        }

        _file.Position = 0;
        _file.Write(layout.Header(_hash.GetHashAndReset()));
        _file.Flush(flushToDisk: true);
    }

    private void Append<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        _hash.AppendData(bytes);
        _file.Write(bytes);
    }
}
