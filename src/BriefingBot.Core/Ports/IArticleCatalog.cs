using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Ports;

/// <summary>What an admin does with stored articles.</summary>
public interface IArticleCatalog
{
    /// <summary>Headers of a collection's articles, the newest publication first, undated ones last.</summary>
    IAsyncEnumerable<ArticleHeader> ListAsync(CollectionName collection, CancellationToken cancellation);

    /// <summary>The current version of the article at a URL in whatever form, or null.</summary>
    ValueTask<ArticleVersion?> FindByUrlAsync(CollectionName collection, Uri url, CancellationToken cancellation);

    /// <summary>The versions of an article and the copies of its text at other sites.</summary>
    ValueTask<ArticleHistory> HistoryAsync(ArticleId id, CancellationToken cancellation);

    /// <summary>
    /// Removes an article with all its versions, passages and vectors. Its addresses are remembered, so that it does not come back by
    /// itself.
    /// </summary>
    /// <returns>False where there was none.</returns>
    ValueTask<bool> RemoveAsync(CollectionName collection, Uri url, CancellationToken cancellation);

    /// <summary>Lets an article that was removed come back with the next load.</summary>
    /// <returns>False where none was removed.</returns>
    ValueTask<bool> AllowAgainAsync(CollectionName collection, Uri url, CancellationToken cancellation);

    /// <summary>Counts and sizes of the whole store.</summary>
    ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellation);
}

/// <summary>Counts and sizes of a store; sizes in bytes.</summary>
public sealed record StoreStatistics
{
    /// <summary>Articles of all collections.</summary>
    public required int Articles { get; init; }

    /// <summary>Versions of them.</summary>
    public required int Versions { get; init; }

    /// <summary>Passages of all versions.</summary>
    public required int Passages { get; init; }

    /// <summary>Articles of each collection.</summary>
    public required IReadOnlyList<CollectionCount> Collections { get; init; }

    /// <summary>The first and the last publication day, or null where nothing is dated.</summary>
    public required (DateOnly First, DateOnly Last)? Published { get; init; }

    /// <summary>Size of the database.</summary>
    public required long StoreBytes { get; init; }

    /// <summary>Size of the derived index.</summary>
    public required long IndexBytes { get; init; }
}
