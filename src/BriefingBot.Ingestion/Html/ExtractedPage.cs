using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>What a page says and shows of its article. What it does not tell is an empty string or no item.</summary>
public sealed record ExtractedPage
{
    /// <summary>The body: paragraphs with a blank line between them.</summary>
    public string Text { get; init; } = "";

    /// <summary>The headline without the site's name.</summary>
    public string Title { get; init; } = "";

    /// <summary>The name of the site or the publisher.</summary>
    public string Outlet { get; init; } = "";

    /// <summary>The authors in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The date of publication as the page writes it or, where it is only shown, as a day.</summary>
    public string Published { get; init; } = "";

    /// <summary>The date of the publisher's last change, as the page writes it.</summary>
    public string Updated { get; init; } = "";

    /// <summary>The language as the page tells it.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where and when it was reported from, as the first line tells, or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The agency whose text it is.</summary>
    public string Credit { get; init; } = "";

    /// <summary>The canonical address.</summary>
    public string Url { get; init; } = "";

    /// <summary>Why the page holds no whole article, in words for the admin; null where nothing speaks against it.</summary>
    public string? Problem { get; init; }

    /// <summary>What was mended to read the page, or null.</summary>
    public string? Warning { get; init; }

    /// <summary>The date of publication, or null where none is told that can be read.</summary>
    public PublishedAt? PublishedAt => PublicationDate.TryParse(Published, out var published) ? published : null;

    /// <summary>The date of the last change, or null where none is told that can be read and is later than the publication.</summary>
    public PublishedAt? UpdatedAt => PublicationDate.TryParse(Updated, out var updated) ? updated : null;
}
