using BriefingBot.Core.Articles;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Core.Ports;

/// <summary>Finds articles and passages, by words and by meaning. It is derived from the store. Safe for concurrent use.</summary>
public interface ISearchIndex : ITermStatistics
{
    /// <summary>The articles that may answer, with the raw evidence for each.</summary>
    SearchResult Search(SearchRequest request, CancellationToken cancellation);
}

/// <summary>What is looked for.</summary>
public sealed record SearchRequest
{
    /// <summary>The collection searched.</summary>
    public required CollectionName Collection { get; init; }

    /// <summary>Further collections searched with it, as if they were one.</summary>
    public IReadOnlyList<CollectionName> AlsoIn { get; init; } = [];

    /// <summary>The only outlet searched, whatever its ASCII capitals; null for all.</summary>
    public string? Outlet { get; init; }

    /// <summary>Index terms of the question; a repeated term counts more.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>The question's vector; worked out beside the search by words, which does not need it.</summary>
    public required Lazy<QuantizedVector> Vector { get; init; }

    /// <summary>First publication day (UTC) that counts, or null for no limit.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last publication day (UTC) that counts. An undated article counts as published on the day it was loaded.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>At most so many articles by their words.</summary>
    public int LexicalArticles { get; init; } = 100;

    /// <summary>At most so many passages by their words, and as many by their vectors; their articles are candidates too.</summary>
    public int Passages { get; init; } = 100;
}

/// <summary>What was found.</summary>
/// <param name="Articles">Candidates, in no order that means anything.</param>
/// <param name="ArticlesSearched">How many articles of the collections lie in the window and, where one is named, are of the outlet.</param>
public sealed record SearchResult(IReadOnlyList<ArticleCandidate> Articles, int ArticlesSearched);

/// <summary>An article that may answer.</summary>
/// <param name="Id">The article.</param>
/// <param name="Day">Its publication day in UTC, or the day it was loaded.</param>
/// <param name="Lexical">BM25 of the question's terms in title and text; 0 where it is not among the best by words.</param>
/// <param name="Passages">All its passages in order.</param>
public sealed record ArticleCandidate(ArticleId Id, DateOnly Day, double Lexical, IReadOnlyList<PassageCandidate> Passages)
{
    /// <summary>The vector of the passage that is nearest to the question; null for an article without passages.</summary>
    public QuantizedVector? Nearest { get; init; }
}

/// <summary>A passage of a candidate.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Cosine">To the question's vector.</param>
/// <param name="Lexical">BM25 of the question's terms; 0 where it is not among the best by words.</param>
public readonly record struct PassageCandidate(PassageId Id, float Cosine, float Lexical);
