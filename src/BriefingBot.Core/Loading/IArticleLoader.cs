using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Loading;

/// <summary>Brings articles into the store: splits, embeds, saves, and lets the index catch up.</summary>
public interface IArticleLoader
{
    /// <summary>
    /// Loads everything that <paramref name="articles"/> yields. What was saved before a cancellation or a crash stays; loading the
    /// same source again skips it.
    /// </summary>
    /// <param name="collection">Where the articles go.</param>
    /// <param name="articles">Read lazily, a bounded number ahead.</param>
    /// <param name="progress">Told after every article, from one thread at a time; null for none.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    Task<LoadReport> LoadAsync(
        CollectionName collection, IAsyncEnumerable<ReadOutcome> articles, IProgress<LoadProgress>? progress, CancellationToken cancellation);
}

/// <summary>How far a load is.</summary>
/// <param name="Articles">Articles dealt with, refused ones included.</param>
/// <param name="Passages">Passages embedded and stored.</param>
/// <param name="Elapsed">Time since the load began.</param>
public readonly record struct LoadProgress(int Articles, int Passages, TimeSpan Elapsed);

/// <summary>What a load came to.</summary>
public sealed record LoadReport
{
    /// <summary>Articles that were new, without <see cref="Copies"/>.</summary>
    public required int Added { get; init; }

    /// <summary>Articles that were new, with a text that another site has too.</summary>
    public int Copies { get; init; }

    /// <summary>Articles of which a further version was stored.</summary>
    public required int Updated { get; init; }

    /// <summary>Articles that the store held already.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Articles that were left out because an admin removed them; each is among the warnings.</summary>
    public int Removed { get; init; }

    /// <summary>Articles that were read, whatever became of them.</summary>
    public int Read => Added + Copies + Updated + Unchanged + Removed;

    /// <summary>Passages stored.</summary>
    public required int Passages { get; init; }

    /// <summary>What was not loaded, and why; at most <see cref="MaxListed"/> entries.</summary>
    public required IReadOnlyList<ReadOutcome.Refused> Refused { get; init; }

    /// <summary>How many pieces were refused in all.</summary>
    public required int RefusedCount { get; init; }

    /// <summary>What was mended on the way, each with its place; at most <see cref="MaxListed"/> entries.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Time from first to last step.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The most entries that a report lists of one kind.</summary>
    public const int MaxListed = 100;
}
