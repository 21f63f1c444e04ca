namespace BriefingBot.Ingestion.Links;

/// <summary>What the addresses of a list lead to.</summary>
public enum LinkTarget
{
    /// <summary>Pages with an article each.</summary>
    Pages,

    /// <summary>Further sitemaps.</summary>
    Sitemaps,

    /// <summary>Feeds.</summary>
    Feeds,
}

/// <summary>A list of addresses, such as a sitemap.</summary>
/// <param name="Target">What they lead to.</param>
/// <param name="Links">The addresses, each once, in the order of the list.</param>
/// <param name="Where">The list as the user named it, for messages.</param>
/// <param name="Warning">What of the list was left out, or null.</param>
public sealed record LinkList(LinkTarget Target, IReadOnlyList<Link> Links, string Where, string? Warning = null)
{
    /// <summary>The addresses, the newest first; those without a date come last, in the order of the list.</summary>
    public IEnumerable<Link> NewestFirst => Links.OrderByDescending(link => link.Changed ?? DateTimeOffset.MinValue);
}
