using BriefingBot.Core.Articles;

namespace BriefingBot.Ingestion.Links;

/// <summary>An address and what the list that names it tells of what is there; what it does not tell is empty or null.</summary>
/// <param name="Address">A page, a sitemap or a feed of the web.</param>
public sealed record Link(Uri Address)
{
    /// <summary>The headline, or the feed's name.</summary>
    public string Title { get; init; } = "";

    /// <summary>The publisher.</summary>
    public string Outlet { get; init; } = "";

    /// <summary>The language as a tag such as "en".</summary>
    public string Language { get; init; } = "";

    /// <summary>When the article was published.</summary>
    public PublishedAt? Published { get; init; }

    /// <summary>When the page was changed last or, where only that is told, published: the order in which pages are wanted.</summary>
    public DateTimeOffset? Changed { get; init; }
}
