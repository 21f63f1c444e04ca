using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Testing;

/// <summary>A store that keeps everything in memory and knows articles by the very address; nothing is removed from it.</summary>
public sealed class InMemoryArticleStore : IArticleStore
{
    private readonly Lock _lock = new();
    private readonly List<Row> _rows = [];
    private readonly List<StoredPassage> _passages = [];

    /// <summary>What happens before an article is saved; nothing unless set. What it throws, the save throws.</summary>
    public Func<PreparedArticle, Task> OnSave { get; init; } = _ => Task.CompletedTask;

    /// <summary>All versions in the order in which they were saved.</summary>
    public IReadOnlyList<PreparedArticle> Saved
    {
        get
        {
            lock (_lock)
            {
                return [.. _rows.Select(row => row.Prepared)];
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<ArticleStanding> StandingAsync(CollectionName collection, IncomingArticle article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return ValueTask.FromResult(Current(collection, article.Url) is not { } row ? ArticleStanding.New
                : row.Holds(article) ? ArticleStanding.Unchanged
                : ArticleStanding.Changed);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<SaveOutcome> SaveAsync(PreparedArticle article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        await OnSave(article);
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var before = Current(article.Collection, article.Article.Url);
            if (before is not null && before.Holds(article.Article))
            {
                return SaveOutcome.Unchanged;
            }

            Add(article, before);
            return before is null ? SaveOutcome.Added : SaveOutcome.NewVersion;
        }
    }

    /// <inheritdoc/>
    public ValueTask<ArticleVersion?> FindVersionAsync(VersionId id, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return ValueTask.FromResult(_rows.Find(row => row.Version.Id == id)?.Version);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ArticleHeader>> ReadHeadersAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ids);
        lock (_lock)
        {
            return ValueTask.FromResult<IReadOnlyList<ArticleHeader>>(
                [.. ids.Select(id => _rows.FindLast(row => row.Version.Header.Id == id)?.Version.Header).OfType<ArticleHeader>()]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredPassage>> ReadPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ids);
        lock (_lock)
        {
            return ValueTask.FromResult<IReadOnlyList<StoredPassage>>(
                [.. ids.Select(id => _passages.Find(passage => passage.Id == id)).OfType<StoredPassage>()]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> HasArticlesAsync(CollectionName collection, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return ValueTask.FromResult(_rows.Exists(row => row.Version.Header.Collection == collection));
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<CollectionCount>> CollectionsAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            return ValueTask.FromResult<IReadOnlyList<CollectionCount>>(
            [
                .. _rows.GroupBy(row => row.Version.Header.Collection)
                    .Select(rows => new CollectionCount(rows.Key, rows.DistinctBy(row => row.Version.Header.Id).Count()))
                    .OrderBy(count => count.Collection.Value, StringComparer.Ordinal),
            ]);
        }
    }

    private Row? Current(CollectionName collection, Uri url) => _rows.FindLast(
        row => row.Version.Header.Collection == collection && row.Version.Header.Url.OriginalString == url.OriginalString);

    private void Add(PreparedArticle article, Row? before)
    {
        var version = VersionOf(article, new(_rows.Count + 1), before?.Version.Header);
        _rows.Add(new(article, version));
        for (var ordinal = 0; ordinal < article.Passages.Count; ordinal++)
        {
            _passages.Add(new()
            {
                Id = new(_passages.Count + 1),
                ArticleId = version.Header.Id,
                VersionId = version.Id,
                Ordinal = ordinal,
                Passage = article.Passages[ordinal].Passage,
                SentenceVectors = article.Passages[ordinal].Embedding.Sentences,
            });
        }
    }

    private ArticleVersion VersionOf(PreparedArticle prepared, VersionId id, ArticleHeader? before)
    {
        var article = prepared.Article;
        return new()
        {
            Id = id,
            Text = article.Text,
            Hash = VersionHash.Of(article.Text),
            Header = new()
            {
                Id = before?.Id ?? new(_rows.DistinctBy(row => row.Version.Header.Id).Count() + 1),
                Collection = prepared.Collection,
                Url = article.Url,
                Title = article.Title,
                Outlet = article.Outlet,
                Authors = article.Authors,
                Published = article.Published,
                LoadedAt = prepared.LoadedAt,
                Versions = (before?.Versions ?? 0) + 1,
            },
        };
    }

    private sealed record Row(PreparedArticle Prepared, ArticleVersion Version)
    {
        public bool Holds(IncomingArticle article) =>
            Prepared.Article with { Authors = article.Authors } == article
            && Prepared.Article.Authors.SequenceEqual(article.Authors, StringComparer.Ordinal);
    }
}
