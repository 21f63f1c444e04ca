namespace BriefingBot.Ingestion.Feeds;

/// <summary>An item of a feed; what it does not tell is empty or null.</summary>
public sealed record FeedItem
{
    // Teasers are a paragraph or two; few articles are shorter than this.
    private const int MinContentLength = 800;
    private const int MinSummaryLength = 2000;

    private static readonly string[] s_moreToCome = ["…", "...", "[…]", "[...]", "[&#8230;]", "more »", "read more", "continue reading"];

    /// <summary>The id that the feed gives it.</summary>
    public string? OwnId { get; init; }

    /// <summary>The page of the article.</summary>
    public Uri? Link { get; init; }

    /// <summary>The headline.</summary>
    public FeedText Title { get; init; } = FeedText.None;

    /// <summary>The teaser.</summary>
    public FeedText Summary { get; init; } = FeedText.None;

    /// <summary>The text.</summary>
    public FeedText Content { get; init; } = FeedText.None;

    /// <summary>The authors.</summary>
    public IReadOnlyList<FeedAuthor> Authors { get; init; } = [];

    /// <summary>Categories, tags and key words.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Addresses of files that belong to it.</summary>
    public IReadOnlyList<string> Enclosures { get; init; } = [];

    /// <summary>When it was published.</summary>
    public FeedDate? Published { get; init; }

    /// <summary>When it was changed last.</summary>
    public FeedDate? Updated { get; init; }

    /// <summary>By what it is told from others: its id, else its link, else its title and text.</summary>
    public string Id => OwnId is { Length: > 0 } id ? id : Link?.AbsoluteUri ?? $"{Title.Line}\n{Text}";

    /// <summary>When the article appeared, as well as the feed tells it.</summary>
    public FeedDate? Dated => Published ?? Updated;

    /// <summary>When the article was changed after it had appeared, or null.</summary>
    public FeedDate? Changed => Updated is { } updated && Published is { } published && updated.Time > published.Time ? updated : null;

    /// <summary>What the feed gives of the text, without tags.</summary>
    public string Text => Content.Text.Length > 0 ? Content.Text : Summary.Text;

    /// <summary>Whether the text is the whole article and not the beginning of it.</summary>
    public bool IsWhole => Text.Length >= (Content.Text.Length > 0 ? MinContentLength : MinSummaryLength)
        && !Array.Exists(s_moreToCome, end => Text.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
