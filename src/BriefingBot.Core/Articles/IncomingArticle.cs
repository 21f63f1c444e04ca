namespace BriefingBot.Core.Articles;

/// <summary>An article as a reader understood it. What the source did not tell is absent, never guessed.</summary>
public sealed record IncomingArticle
{
    /// <summary>Where the article stands; by it the article is known in its collection, see <see cref="Identity.AddressKey"/>.</summary>
    public required Uri Url { get; init; }

    /// <summary>The body. Offsets of excerpts count in this very text.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or an empty string.</summary>
    public string Title { get; init; } = "";

    /// <summary>The publisher's name or, where the source does not tell it, the host of the URL without "www.".</summary>
    public string Outlet { get; init; } = "";

    /// <summary>Authors in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published, or null.</summary>
    public PublishedAt? Published { get; init; }

    /// <summary>When its publisher changed it last, or null.</summary>
    public PublishedAt? Updated { get; init; }

    /// <summary>Its language as a BCP 47 tag, such as "en" or "pt-BR", or an empty string.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where and when it was reported from, or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The agency whose text it is, such as "Yonhap" from a closing "(Yonhap)", or an empty string.</summary>
    public string Credit { get; init; } = "";

    /// <summary>Who gave it.</summary>
    public ArticleOrigin Origin { get; init; }
}
