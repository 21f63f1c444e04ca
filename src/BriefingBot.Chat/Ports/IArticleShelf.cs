using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Ports;

/// <summary>What is loaded, for people who look through it page by page. Safe for concurrent use.</summary>
public interface IArticleShelf
{
    /// <summary>Headers of articles, the newest publication first, undated ones last.</summary>
    ValueTask<ShelfPage> ReadAsync(ShelfRequest request, CancellationToken cancellation);

    /// <summary>Outlets by the number of their articles, most first.</summary>
    /// <param name="collections">Whose articles.</param>
    /// <param name="containing">A part of the outlet's name, whatever its ASCII capitals; empty for all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<IReadOnlyList<OutletCount>> OutletsAsync(
        IReadOnlyList<CollectionName> collections, string containing, int limit, CancellationToken cancellation);
}

/// <summary>A page of articles.</summary>
public sealed record ShelfRequest
{
    /// <summary>Whose articles.</summary>
    public required IReadOnlyList<CollectionName> Collections { get; init; }

    /// <summary>Only those of this outlet, whatever its ASCII capitals; null for all.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only those with this in title or URL, whatever its ASCII capitals; null for all.</summary>
    public string? Containing { get; init; }

    /// <summary>Only those published, or loaded if undated, at or after this instant; null for all.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only those published, or loaded if undated, before this instant; null for all.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>The most to return.</summary>
    public required int Take { get; init; }
}

/// <summary>Some articles, and how many there are in all.</summary>
public sealed record ShelfPage(IReadOnlyList<ArticleHeader> Articles, int Total);

/// <summary>How many articles an outlet has.</summary>
public sealed record OutletCount(string Outlet, int Articles);
