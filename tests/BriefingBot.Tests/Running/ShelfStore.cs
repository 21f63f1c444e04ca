using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Tests.Running;

/// <summary>A store that holds what a test puts on it, without passages.</summary>
internal sealed class ShelfStore : IArticleStore, IArticleCatalog
{
    private readonly List<ArticleVersion> _versions = [];
    private readonly List<ArticleVersion> _removed = [];

    /// <summary>What is told of the history of every article.</summary>
    public ArticleHistory History { get; set; } = new([], []);

    /// <summary>Thrown by every use, if set.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Puts an article on the shelf.</summary>
    public void Add(ArticleVersion version) => _versions.Add(version);

    public ValueTask<bool> HasArticlesAsync(CollectionName collection, CancellationToken cancellation) => new(Of(collection).Any());

    public ValueTask<IReadOnlyList<CollectionCount>> CollectionsAsync(CancellationToken cancellation) => new(Counts());

    public async IAsyncEnumerable<ArticleHeader> ListAsync(
        CollectionName collection, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var version in Of(collection).OrderByDescending(version => version.Header.Published?.Date))
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return version.Header;
        }
    }

    public ValueTask<ArticleVersion?> FindByUrlAsync(CollectionName collection, Uri url, CancellationToken cancellation) =>
        new(Of(collection).FirstOrDefault(version => version.Header.Url == url));

    public ValueTask<bool> RemoveAsync(CollectionName collection, Uri url, CancellationToken cancellation)
    {
        _removed.AddRange(_versions.Where(version => version.Header.Collection == collection && version.Header.Url == url));
        return new(_versions.RemoveAll(_removed.Contains) > 0);
    }

    public ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellation) => new(new StoreStatistics
    {
        Articles = Of(null).Count(),
        Versions = _versions.Sum(version => version.Header.Versions),
        Passages = 3 * _versions.Count,
        Collections = Counts(),
        Published = _versions.Count > 0 ? (new(2019, 12, 16), new(2020, 2, 3)) : null,
        StoreBytes = 1_234_567,
        IndexBytes = 45_600,
    });

    public ValueTask<bool> AllowAgainAsync(CollectionName collection, Uri url, CancellationToken cancellation) =>
        new(_removed.RemoveAll(version => version.Header.Collection == collection && version.Header.Url == url) > 0);

    public ValueTask<ArticleHistory> HistoryAsync(ArticleId id, CancellationToken cancellation) => new(History);

    public ValueTask<ArticleStanding> StandingAsync(CollectionName collection, IncomingArticle article, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<SaveOutcome> SaveAsync(PreparedArticle article, CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask<ArticleVersion?> FindVersionAsync(VersionId id, CancellationToken cancellation) =>
        new(_versions.Find(version => version.Id == id));

    public ValueTask<IReadOnlyList<ArticleHeader>> ReadHeadersAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyList<StoredPassage>> ReadPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation) =>
        throw new NotSupportedException();

    private IEnumerable<ArticleVersion> Of(CollectionName? collection) => Failure is { } failure
        ? throw failure
        : _versions.Where(version => collection is null || version.Header.Collection == collection);

    private IReadOnlyList<CollectionCount> Counts() =>
    [
        .. Of(null).GroupBy(version => version.Header.Collection).Select(group => new CollectionCount(group.Key, group.Count()))
            .OrderBy(count => count.Collection.Value, StringComparer.Ordinal),
    ];
}
