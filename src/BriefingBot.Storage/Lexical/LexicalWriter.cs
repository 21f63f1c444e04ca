using BriefingBot.Storage.Articles;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace BriefingBot.Storage.Lexical;

/// <summary>Writes one Lucene index: of articles or of passages. Used under the index's writer lock.</summary>
internal sealed class LexicalWriter : IDisposable
{
    private const double BufferMegabytes = 32;
    private const double MostDead = 0.2;

    // A search pays for every segment, so there are fewer of them than Lucene would leave.
    private const int SegmentsOfASize = 4;

    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly LexicalCommits _commits = new();
    private readonly Func<IndexedArticle, IEnumerable<Document>> _documents;

    /// <summary>Goes on from the commit named, or starts an empty index.</summary>
    /// <param name="folder">The index's folder.</param>
    /// <param name="commit">The segments file of the commit, or null for an empty index.</param>
    /// <param name="analyzer">Turns text into terms.</param>
    /// <param name="documents">What of an article is indexed.</param>
    public LexicalWriter(string folder, string? commit, Analyzer analyzer, Func<IndexedArticle, IEnumerable<Document>> documents)
    {
        _documents = documents;
        _commits.Named = commit;
        _directory = FSDirectory.Open(folder);
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = commit is null ? OpenMode.CREATE : OpenMode.APPEND,
            IndexCommit = commit is null ? null : LexicalFolder.Find(_directory, commit),
            IndexDeletionPolicy = _commits,
            MergePolicy = new TieredMergePolicy { SegmentsPerTier = SegmentsOfASize, MaxMergeAtOnce = SegmentsOfASize },
            MergeScheduler = new SerialMergeScheduler(),
            RAMBufferSizeMB = BufferMegabytes,
            Similarity = Ranking.Similarity,
        };
        try
        {
            _writer = new(_directory, settings);
        }
        catch
        {
            _directory.Dispose();
            throw;
        }
    }

    /// <summary>Puts what the article says now in the place of what it said before.</summary>
    public void Replace(long articleId, IndexedArticle? article)
    {
        _writer.DeleteDocuments(Fields.KeyOf(articleId));
        foreach (var document in article is null ? [] : _documents(article))
        {
            _writer.AddDocument(document);
        }
    }

    /// <summary>Makes the changes durable, as a commit that readers use once the manifest names it.</summary>
    public LexicalCommit Commit(ChangePoint point)
    {
        // Merges that a commit sets off come too late for it, and would be dropped with the writer.
        _writer.Flush(triggerMerge: false, applyAllDeletes: true);
        _writer.MaybeMerge();
        if (_writer.MaxDoc - _writer.NumDocs > MostDead * _writer.MaxDoc)
        {
            _writer.ForceMergeDeletes();
        }

        _writer.SetCommitData(LexicalFolder.Data(point));
        _writer.Commit();
        return LexicalCommit.Of(_commits.Newest!);
    }

    /// <summary>Tells that the manifest names the newest commit, so that the one before may go.</summary>
    public void Published(LexicalCommit commit)
    {
        _commits.Named = commit.Segments;
        _writer.DeleteUnusedFiles();
    }

    /// <summary>Lets go of the index; what was not committed is dropped.</summary>
    public void Dispose()
    {
        _writer.Rollback();
        _writer.Dispose();
        _directory.Dispose();
    }
}
