using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Passages;

namespace BriefingBot.Core.Ports;

/// <summary>The truth: articles, every version of their texts, passages and vectors. Safe for concurrent use.</summary>
public interface IArticleStore
{
    /// <summary>What the store knows of the article by its address. Versions are compared in text, title, outlet, authors and date.</summary>
    ValueTask<ArticleStanding> StandingAsync(CollectionName collection, IncomingArticle article, CancellationToken cancellation);

    /// <summary>
    /// Stores an article, or a further version of one that is known by its address (<see cref="Identity.AddressKey"/>) or by its text
    /// (<see cref="Identity.KinshipRule"/>); all of it or nothing.
    /// </summary>
    ValueTask<SaveOutcome> SaveAsync(PreparedArticle article, CancellationToken cancellation);

    /// <summary>One version with its text, or null where it is gone.</summary>
    ValueTask<ArticleVersion?> FindVersionAsync(VersionId id, CancellationToken cancellation);

    /// <summary>Headers of the current versions, in the order asked for; those that are gone are left out.</summary>
    ValueTask<IReadOnlyList<ArticleHeader>> ReadHeadersAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation);

    /// <summary>Passages with their sentence vectors, in the order asked for; those that are gone are left out.</summary>
    ValueTask<IReadOnlyList<StoredPassage>> ReadPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation);

    /// <summary>Whether the collection holds at least one article.</summary>
    ValueTask<bool> HasArticlesAsync(CollectionName collection, CancellationToken cancellation);

    /// <summary>The collections that hold articles, with the number of articles in each, in the order of their names.</summary>
    ValueTask<IReadOnlyList<CollectionCount>> CollectionsAsync(CancellationToken cancellation);
}

/// <summary>How many articles a collection holds.</summary>
public readonly record struct CollectionCount(CollectionName Collection, int Articles);
