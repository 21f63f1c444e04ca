namespace BriefingBot.Core.Articles;

/// <summary>One version of an article as it is stored.</summary>
public sealed record ArticleVersion
{
    /// <summary>This version.</summary>
    public required VersionId Id { get; init; }

    /// <summary>What can be said of it without its text.</summary>
    public required ArticleHeader Header { get; init; }

    /// <summary>The text as it was loaded.</summary>
    public required string Text { get; init; }

    /// <summary>The hash that was stored with the text.</summary>
    public required VersionHash Hash { get; init; }
}

/// <summary>What can be said of an article's current version without reading its text.</summary>
public sealed record ArticleHeader
{
    /// <summary>The article.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The collection it belongs to.</summary>
    public required CollectionName Collection { get; init; }

    /// <summary>Where it stands.</summary>
    public required Uri Url { get; init; }

    /// <summary>The headline, or an empty string.</summary>
    public required string Title { get; init; }

    /// <summary>The publisher.</summary>
    public required string Outlet { get; init; }

    /// <summary>Authors in the order of the byline.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>When it says it was published, or null.</summary>
    public required PublishedAt? Published { get; init; }

    /// <summary>When its publisher changed it last, or null.</summary>
    public PublishedAt? Updated { get; init; }

    /// <summary>Its language as a BCP 47 tag, or an empty string.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where and when it was reported from, or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The agency whose text it is, or an empty string.</summary>
    public string Credit { get; init; } = "";

    /// <summary>When this version was loaded.</summary>
    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>How many versions are stored, this one included.</summary>
    public int Versions { get; init; } = 1;
}
