using System.Globalization;
using BriefingBot.Storage.Articles;

namespace BriefingBot.Storage.Vectors;

/// <summary>Keeps the files of vectors in step with the store. Used under the index's writer lock.</summary>
internal sealed class VectorWriter : IDisposable
{
    private readonly string _folder;
    private readonly int _dimensions;
    private readonly List<LiveSegment> _segments;
    private readonly OrderedDictionary<long, NewBlock> _pending = [];
    private ArticlePlaces _places;

    /// <summary>Goes on from segments that were opened for it; it closes them.</summary>
    public VectorWriter(string folder, int dimensions, IReadOnlyList<LiveSegment> segments)
    {
        (_folder, _dimensions, _segments) = (folder, dimensions, [.. segments]);
        _places = new(_segments);
    }

    /// <summary>The segments as they are after the last <see cref="Flush"/>.</summary>
    public IReadOnlyList<LiveSegment> Segments => _segments;

    /// <summary>Puts what the article says now in the place of what it said before.</summary>
    public void Replace(long articleId, IndexedArticle? article)
    {
        _places.Kill(articleId);
        _pending.Remove(articleId);
        if (article is not null)
        {
            _pending.Add(articleId, new(article, _dimensions));
        }
    }

    /// <summary>Writes what is new to a file of its own and merges files where that pays.</summary>
    /// <param name="point">The last change applied. Files are named after it, so a name never comes back with other contents.</param>
    public void Flush(ChangePoint point)
    {
        if (_pending.Count > 0)
        {
            var written = Write(string.Create(CultureInfo.InvariantCulture, $"{point.Seq:D12}.vec"), [.. _pending.Values]);
            _segments.Add(written);
            _places.Add(written);
            _pending.Clear();
        }

        Merge(string.Create(CultureInfo.InvariantCulture, $"{point.Seq:D12}m.vec"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var segment in _segments)
        {
            segment.Segment.Release();
        }
    }

    private void Merge(string name)
    {
        var chosen = SegmentMerge.Choose(_segments);
        if (chosen.Count == 0)
        {
            return;
        }

        var blocks = chosen.SelectMany(segment => segment.Blocks()).ToList();
        var merged = blocks.Count > 0 ? Write(name, blocks) : null;
        foreach (var old in chosen)
        {
            _segments.Remove(old);
            old.Segment.Release();
        }

        if (merged is not null)
        {
            _segments.Add(merged);
        }

        _places = new(_segments);
    }

    private LiveSegment Write(string name, IReadOnlyList<VectorBlock> blocks)
    {
        var path = Path.Combine(_folder, name);
        SegmentWriter.Write(path, _dimensions, blocks);
        return new(VectorSegment.Open(path, _dimensions), []);
    }
}
