namespace BriefingBot.Ingestion.Feeds;

/// <summary>A feed as it was read.</summary>
/// <param name="Title">What it calls itself, or an empty string.</param>
/// <param name="Items">Its items in its own order.</param>
/// <param name="Warning">What had to be mended, or null.</param>
public sealed record Feed(string Title, IReadOnlyList<FeedItem> Items, string? Warning = null);

/// <summary>An item of a feed; what it does not tell is empty or null.</summary>
public sealed record FeedItem
{
    /// <summary>By what the feed tells it from others: its id, else its link, else its title and content.</summary>
    public required string Id { get; init; }

    /// <summary>The page of the article.</summary>
    public Uri? Link { get; init; }

    /// <summary>The headline.</summary>
    public string Title { get; init; } = "";

    /// <summary>Authors' names.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The publication as the feed writes it.</summary>
    public string Published { get; init; } = "";

    /// <summary>What the feed gives of the text, without tags.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the text is the whole article and not the beginning of it.</summary>
    public bool IsWhole { get; init; }
}
