namespace BriefingBot.Ingestion.Html;

/// <summary>What a page says and shows of its article. What it does not tell is an empty string or no item.</summary>
internal sealed record ExtractedPage
{
    /// <summary>The body: paragraphs with a blank line between them.</summary>
    public required string Text { get; init; }

    /// <summary>The headline without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the site or the publisher.</summary>
    public required string Outlet { get; init; }

    /// <summary>The authors in the order of the byline.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>The date of publication as the page writes it or, where it is only shown, as a day.</summary>
    public required string Published { get; init; }

    /// <summary>The canonical address.</summary>
    public required string Url { get; init; }

    /// <summary>Why the page holds no whole article, in words for the admin; null where nothing speaks against it.</summary>
    public string? Problem { get; init; }
}
