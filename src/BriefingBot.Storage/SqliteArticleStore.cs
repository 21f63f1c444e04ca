using System.Runtime.CompilerServices;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;
using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage;

/// <summary>Articles in SQLite. Every method fails with a <see cref="StoreException"/> where the database cannot be used.</summary>
/// <param name="database">The database, shared with the index.</param>
/// <param name="time">Tells the time of a removal.</param>
public sealed class SqliteArticleStore(StoreDatabase database, TimeProvider time) : IArticleStore, IArticleCatalog
{
    private const int HeadersAtOnce = 200;

    /// <inheritdoc/>
    public async ValueTask<ArticleStanding> StandingAsync(CollectionName collection, IncomingArticle article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        var incoming = ArticleFingerprint.Of(article);
        return await database.ReadAsync(session => ArticleWriter.Standing(session, collection, article.Url, incoming), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<SaveOutcome> SaveAsync(PreparedArticle article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        var encoded = EncodedArticle.Of(article, database.Options.Dimensions);
        return await database.WriteAsync(session => ArticleWriter.Save(session, encoded), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ArticleVersion?> FindVersionAsync(VersionId id, CancellationToken cancellation) =>
        database.ReadAsync(session => VersionQueries.Find(session, id), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ArticleHeader>> ReadHeadersAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation) =>
        database.ReadAsync(session => HeaderQueries.Read(session, ids), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredPassage>> ReadPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation) =>
        database.ReadAsync(session => PassageQueries.Read(session, ids), cancellation);

    /// <inheritdoc/>
    public ValueTask<bool> HasArticlesAsync(CollectionName collection, CancellationToken cancellation) =>
        database.ReadAsync(session => CollectionQueries.HasArticles(session, collection), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<CollectionCount>> CollectionsAsync(CancellationToken cancellation) =>
        database.ReadAsync(CollectionQueries.Count, cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleHeader> ListAsync(
        CollectionName collection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // The order is fixed first and headers are read by the page, so that a slow consumer holds no read transaction.
        var ids = await database.ReadAsync(session => HeaderQueries.Newest(session, collection), cancellation);
        foreach (var page in ids.Chunk(HeadersAtOnce))
        {
            foreach (var header in await ReadHeadersAsync(page, cancellation))
            {
                yield return header;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<ArticleVersion?> FindByUrlAsync(CollectionName collection, Uri url, CancellationToken cancellation) =>
        database.ReadAsync(session => VersionQueries.FindCurrent(session, collection, url), cancellation);

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(CollectionName collection, Uri url, CancellationToken cancellation) =>
        database.WriteAsync(session => ArticleRemoval.Remove(session, collection, url, time.GetUtcNow()), cancellation);

    /// <inheritdoc/>
    public ValueTask<bool> AllowAgainAsync(CollectionName collection, Uri url, CancellationToken cancellation) =>
        database.WriteAsync(session => ArticleRemoval.Forget(session, collection, url), cancellation);

    /// <inheritdoc/>
    public ValueTask<ArticleHistory> HistoryAsync(ArticleId id, CancellationToken cancellation) =>
        database.ReadAsync(session => session.InSnapshot(() => HistoryQueries.Read(session, id)), cancellation);

    /// <inheritdoc/>
    public ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellation) =>
        database.ReadAsync(session => session.InSnapshot(() => StatisticsQueries.Read(session, database.Options)), cancellation);
}
