using System.Collections.Concurrent;
using BriefingBot.Storage.Articles;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace BriefingBot.Storage.Lexical;

/// <summary>Searches one commit of a Lucene index. Safe for concurrent use.</summary>
internal sealed class LexicalReader : IDisposable
{
    private const int MaxCachedTerms = 20_000;

    // Readers that are opened one from the other share it. It holds no file open, so nothing has to close it.
    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly ConcurrentDictionary<string, double> _idf = new(StringComparer.Ordinal);

    private LexicalReader(FSDirectory directory, DirectoryReader reader)
    {
        _directory = directory;
        _reader = reader;
        _searcher = new(reader) { Similarity = Ranking.Similarity };
        foreach (var segment in reader.Leaves)
        {
            Columns.Of(segment.AtomicReader);
        }
    }

    /// <summary>Documents that are not deleted.</summary>
    public int Documents => _reader.NumDocs;

    /// <summary>Opens a commit.</summary>
    /// <param name="folder">The index's folder.</param>
    /// <param name="segments">The commit's segments file.</param>
    /// <param name="previous">An open reader of the same folder, whose unchanged segments are shared, or null.</param>
    public static LexicalReader Open(string folder, string segments, LexicalReader? previous)
    {
        var directory = previous?._directory ?? FSDirectory.Open(folder);
        var commit = LexicalFolder.Find(directory, segments);
        var reader = previous is null ? DirectoryReader.Open(commit) : DirectoryReader.OpenIfChanged(previous._reader, commit);
        if (reader is null)
        {
            reader = previous!._reader;
            reader.IncRef();
        }

        return new(directory, reader);
    }

    /// <summary>How far this commit has followed the store, or null where it does not tell.</summary>
    public ChangePoint? Point => LexicalFolder.PointOf(_reader.IndexCommit);

    /// <summary>The best documents of a scope by the BM25 of the terms.</summary>
    public TopHits Search(IReadOnlyList<string> terms, SearchScope scope, int limit, CancellationToken cancellation)
    {
        var collector = new ScopeCollector(scope, limit, cancellation);
        if (LexicalQuery.Of(terms) is { } query && limit > 0)
        {
            _searcher.Search(query, collector);
        }

        return collector.Best;
    }

    /// <summary>How rare a term is. Replaced and removed documents count until their segment is merged, as they do in BM25.</summary>
    public double InverseDocumentFrequency(string term)
    {
        if (!_idf.TryGetValue(term, out var idf))
        {
            idf = Core.Ports.InverseDocumentFrequency.Of(_reader.MaxDoc, _reader.DocFreq(new Term(Fields.Text, term)));
            if (_idf.Count < MaxCachedTerms)
            {
                _idf.TryAdd(term, idf);
            }
        }

        return idf;
    }

    /// <summary>Reads every byte and compares the checksums.</summary>
    /// <exception cref="IOException">One differs.</exception>
    public void Verify(CancellationToken cancellation)
    {
        foreach (var segment in _reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            segment.AtomicReader.CheckIntegrity();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.DecRef();
}
