using System.Globalization;
using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Lexical;
using BriefingBot.Storage.Vectors;

namespace BriefingBot.Storage.Indexing;

/// <summary>
/// One state of the index, open for searching. Searches share it; it is closed when the last lets go and it has been replaced, so
/// nothing is pulled away under a running search.
/// </summary>
internal sealed class IndexSnapshot
{
    private int _holders = 1;

    private IndexSnapshot(Manifest manifest, LexicalReader articles, LexicalReader passages, IReadOnlyList<LiveSegment> segments)
    {
        (Manifest, Articles, Passages, Segments) = (manifest, articles, passages, segments);
        Places = new(segments);
        Dense = new(segments);
    }

    /// <summary>What it consists of.</summary>
    public Manifest Manifest { get; }

    /// <summary>The index of articles.</summary>
    public LexicalReader Articles { get; }

    /// <summary>The index of passages.</summary>
    public LexicalReader Passages { get; }

    /// <summary>The files of vectors.</summary>
    public IReadOnlyList<LiveSegment> Segments { get; }

    /// <summary>Finds articles among the vectors.</summary>
    public ArticlePlaces Places { get; }

    /// <summary>Compares vectors.</summary>
    public DenseScan Dense { get; }

    /// <summary>How far it has followed the store.</summary>
    public ChangePoint Point => Manifest.Applied;

    /// <summary>Opens the index that a manifest describes and checks that its parts agree.</summary>
    /// <param name="folder">The index.</param>
    /// <param name="manifest">What to open.</param>
    /// <param name="previous">A snapshot held by the caller; what did not change is shared with it.</param>
    /// <exception cref="IOException">A part is missing or damaged.</exception>
    /// <exception cref="InvalidDataException">A part is damaged, or the parts do not agree.</exception>
    public static IndexSnapshot Open(IndexFolder folder, Manifest manifest, IndexSnapshot? previous)
    {
        var relative = previous?.Manifest.Generation == manifest.Generation ? previous : null;
        using var opened = new OpenedParts();
        var articles = opened.Add(LexicalReader.Open(
            folder.Articles(manifest.Generation), manifest.Articles.Segments, relative?.Articles));
        var passages = opened.Add(LexicalReader.Open(
            folder.Passages(manifest.Generation), manifest.Passages.Segments, relative?.Passages));
        var segments = SegmentSet.Open(folder, manifest, relative?.Segments);
        opened.Add(new Releaser(segments));
        var snapshot = new IndexSnapshot(manifest, articles, passages, segments);
        snapshot.CheckAgreement();
        opened.Keep();
        return snapshot;
    }

    /// <summary>Adds a holder, unless it is closed already.</summary>
    public bool TryShare()
    {
        for (var holders = Volatile.Read(ref _holders); holders > 0; holders = Volatile.Read(ref _holders))
        {
            if (Interlocked.CompareExchange(ref _holders, holders + 1, holders) == holders)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lets go; the last holder closes it.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            Articles.Dispose();
            Passages.Dispose();
            SegmentSet.Release(Segments);
        }
    }

    private void CheckAgreement()
    {
        var livePassages = Segments.Sum(segment => segment.LivePassages);
        if (Articles.Point != Point || Passages.Point != Point || Articles.Documents != Places.Count || Passages.Documents != livePassages)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture,
                $"its parts disagree: {Articles.Documents} articles and {Passages.Documents} passages by words, "
                + $"{Places.Count} and {livePassages} by vectors"));
        }
    }

    private sealed class Releaser(IReadOnlyList<LiveSegment> segments) : IDisposable
    {
        public void Dispose() => SegmentSet.Release(segments);
    }
}
