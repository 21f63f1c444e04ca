using System.Security.Cryptography;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Storage.Vectors;

/// <summary>
/// An immutable file of articles with the vectors of their passages. Snapshots share it; the last one to let go closes it.
/// </summary>
internal sealed class VectorSegment
{
    private const int HashedAtOnce = 1 << 20;

    private readonly MappedFile _file;
    private readonly SegmentLayout _layout;
    private int _holders = 1;

    private VectorSegment(string name, MappedFile file, SegmentLayout layout) => (Name, _file, _layout) = (name, file, layout);

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>Size of the file.</summary>
    public long Bytes => _file.Length;

    /// <summary>How many passages it holds, those of dead articles included.</summary>
    public int Passages => _layout.Passages;

    /// <summary>Its articles.</summary>
    public ReadOnlySpan<ArticleEntry> Articles => _file.Span<ArticleEntry>(SegmentLayout.HeaderBytes, _layout.Articles);

    /// <summary>Opens a segment and checks that it is whole.</summary>
    /// <exception cref="InvalidDataException">It is not, or its vectors have other dimensions.</exception>
    public static VectorSegment Open(string path, int dimensions)
    {
        var name = Path.GetFileName(path);
        if (new FileInfo(path) is { Exists: false } or { Length: < SegmentLayout.HeaderBytes })
        {
            throw new InvalidDataException($"The file of vectors {name} is missing or cut off.");
        }

        var file = new MappedFile(path);
        try
        {
            var layout = SegmentLayout.Read(file.Span<byte>(0, SegmentLayout.HeaderBytes));
            var segment = layout.Dimensions == dimensions && layout.FileBytes == file.Length
                ? new VectorSegment(name, file, layout)
                : throw new InvalidDataException(
                    $"The file of vectors {name} is cut off, or its vectors have not {dimensions} dimensions.");
            segment.CheckTable();
            return segment;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Ids of the passages of an article, in order.</summary>
    public ReadOnlySpan<long> Ids(ArticleEntry article) =>
        _file.Span<long>(_layout.IdsAt + ((long)sizeof(long) * article.First), article.Passages);

    /// <summary>Scales of their vectors.</summary>
    public ReadOnlySpan<float> Scales(ArticleEntry article) =>
        _file.Span<float>(_layout.ScalesAt + ((long)sizeof(float) * article.First), article.Passages);

    /// <summary>Values of their vectors, one behind the other.</summary>
    public ReadOnlySpan<sbyte> Values(ArticleEntry article) =>
        _file.Span<sbyte>(_layout.ValuesAt + ((long)_layout.Dimensions * article.First), article.Passages * _layout.Dimensions);

    /// <summary>A copy of the vector of the passage at <paramref name="place"/> in an article.</summary>
    public QuantizedVector Vector(ArticleEntry article, int place) =>
        new(Values(article).Slice(place * _layout.Dimensions, _layout.Dimensions).ToArray(), Scales(article)[place]);

    /// <summary>Reads every byte and compares the digest.</summary>
    /// <exception cref="InvalidDataException">It differs.</exception>
    public void Verify(CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = SegmentLayout.HeaderBytes; at < _file.Length; at += HashedAtOnce)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(_file.Span<byte>(at, (int)Math.Min(HashedAtOnce, _file.Length - at)));
        }

        if (!hash.GetHashAndReset().AsSpan().SequenceEqual(_file.Span<byte>(SegmentLayout.DigestAt, SHA256.HashSizeInBytes)))
        {
            throw new InvalidDataException($"The file of vectors {Name} is damaged.");
        }
    }

    /// <summary>Adds a holder. Called by one who holds it already.</summary>
    public VectorSegment Share()
    {
        Interlocked.Increment(ref _holders);
        return this;
    }

    /// <summary>Lets go; the last holder closes the file.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            _file.Dispose();
        }
    }

    private void CheckTable()
    {
        var next = 0;
        foreach (var article in Articles)
        {
            if (article.First != next || article.Passages < 0 || article.Passages > _layout.Passages - next)
            {
                throw new InvalidDataException($"The file of vectors {Name} has a damaged table.");
            }

            next += article.Passages;
        }
    }
}
