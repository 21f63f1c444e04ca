using Lucene.Net.Index;
using Lucene.Net.Search;

namespace BriefingBot.Storage.Lexical;

/// <summary>Keeps the best hits of a scope. Scores are taken only of what the scope lets in.</summary>
internal sealed class ScopeCollector(SearchScope scope, int limit, CancellationToken cancellation) : ICollector
{
    private const int CheckEvery = 4096;

    private Columns? _columns;
    private Scorer? _scorer;
    private int _seen;

    /// <summary>What was found.</summary>
    public TopHits Best { get; } = new(limit);

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => _scorer = scorer;

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context) => _columns = Columns.Of(context.AtomicReader);

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        if (++_seen % CheckEvery == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        if (_columns!.IsIn(scope, doc) && _scorer!.GetScore() is var score && score >= Best.Floor)
        {
            Best.Offer(new Hit(score, _columns.Id(doc), _columns.Article(doc)));
        }
    }
}
