using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Lexical;
using BriefingBot.Storage.Vectors;

namespace BriefingBot.Storage.Indexing;

/// <summary>
/// One writer's work on the index. What it does becomes part of the index when the manifest that names it is written, all parts at
/// once; what a writer leaves behind that dies before is swept by the next.
/// </summary>
internal sealed class IndexSession : IDisposable
{
    private readonly IndexFolder _folder;
    private readonly Manifest _manifest;
    private readonly LexicalWriter _articles;
    private readonly LexicalWriter _passages;
    private readonly VectorWriter _vectors;

    private IndexSession(IndexFolder folder, Manifest manifest, LexicalWriter articles, LexicalWriter passages, VectorWriter vectors) =>
        (_folder, _manifest, _articles, _passages, _vectors) = (folder, manifest, articles, passages, vectors);

    /// <summary>How many changes are in memory only.</summary>
    public int Pending { get; private set; }

    /// <summary>The last change applied.</summary>
    public ChangePoint Point { get; private set; }

    /// <summary>Goes on from the index that <paramref name="manifest"/> describes.</summary>
    public static IndexSession Continue(IndexFolder folder, Manifest manifest, NewsAnalyzer analyzer)
    {
        folder.Sweep(manifest);
        return Open(folder, manifest, manifest.Articles.Segments, manifest.Passages.Segments, analyzer);
    }

    /// <summary>Starts an empty index in a folder of its own; the one before stays until this one is published.</summary>
    public static IndexSession Start(IndexFolder folder, string store, int dimensions, NewsAnalyzer analyzer)
    {
        var nothing = new LexicalCommit("", new Dictionary<string, long>(StringComparer.Ordinal));
        var manifest = new Manifest
        {
            Store = store,
            Applied = ChangePoint.Start,
            Generation = folder.AddGeneration(),
            Dimensions = dimensions,
            Articles = nothing,
            Passages = nothing,
            Vectors = [],
        };
        return Open(folder, manifest, null, null, analyzer);
    }

    /// <summary>Follows one change.</summary>
    public void Apply(IndexChange change)
    {
        _articles.Replace(change.ArticleId, change.Article);
        _passages.Replace(change.ArticleId, change.Article);
        _vectors.Replace(change.ArticleId, change.Article);
        Point = change.Point;
        Pending++;
    }

    /// <summary>Frees the memory that the changes applied so far take.</summary>
    public void Flush()
    {
        _vectors.Flush(Point);
        Pending = 0;
    }

    /// <summary>Makes the changes applied so far the index.</summary>
    public void Publish()
    {
        Flush();
        var manifest = _manifest with
        {
            Applied = Point,
            Articles = _articles.Commit(Point),
            Passages = _passages.Commit(Point),
            Vectors = [.. _vectors.Segments.Select(s => new SegmentInfo(s.Segment.Name, s.Segment.Bytes, [.. s.Dead]))],
        };
        _folder.WriteManifest(manifest);
        _articles.Published(manifest.Articles);
        _passages.Published(manifest.Passages);
        _folder.Sweep(manifest);
    }

    /// <summary>Lets go of the files; what was not published is dropped.</summary>
    public void Dispose()
    {
        _articles.Dispose();
        _passages.Dispose();
        _vectors.Dispose();
    }

    private static IndexSession Open(
        IndexFolder folder, Manifest manifest, string? articlesCommit, string? passagesCommit, NewsAnalyzer analyzer)
    {
        using var opened = new OpenedParts();
        var vectors = opened.Add(new VectorWriter(
            folder.Vectors(manifest.Generation), manifest.Dimensions, SegmentSet.Open(folder, manifest, null)));
        var articles = opened.Add(new LexicalWriter(
            folder.Articles(manifest.Generation), articlesCommit, analyzer, LexicalDocuments.OfArticle));
        var passages = opened.Add(new LexicalWriter(
            folder.Passages(manifest.Generation), passagesCommit, analyzer, LexicalDocuments.OfPassages));
        opened.Keep();
        return new(folder, manifest, articles, passages, vectors) { Point = manifest.Applied };
    }
}
