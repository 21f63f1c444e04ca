using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;

namespace BriefingBot.Core.Loading;

/// <summary>What a reader says of one piece of a source: an article, or why there is none.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>The source gave an article.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Where">File, and line where the file has several articles; for messages.</param>
    /// <param name="Warning">What was mended on the way, or null.</param>
    public sealed record Read(IncomingArticle Article, string Where, string? Warning = null) : ReadOutcome
    {
        /// <summary>Whether it is loaded although an admin removed it once: only where an admin asks for this very article.</summary>
        public bool IsWantedBack { get; init; }
    }

    /// <summary>The source gave none.</summary>
    /// <param name="Where">File, and line where the file has several articles.</param>
    /// <param name="Reason">What is wrong and what to do, in words for the admin.</param>
    public sealed record Refused(string Where, string Reason) : ReadOutcome;

    /// <summary>There is something to tell of a source that counts neither as an article nor as a refusal.</summary>
    /// <param name="Where">The source.</param>
    /// <param name="Warning">What is to tell, such as that files of other kinds were passed over.</param>
    public sealed record Noted(string Where, string Warning) : ReadOutcome;
}

/// <summary>An article that is split and embedded.</summary>
/// <param name="Collection">Where it goes.</param>
/// <param name="Article">The article.</param>
/// <param name="Passages">Its passages in order.</param>
/// <param name="LoadedAt">When.</param>
public sealed record PreparedArticle(
    CollectionName Collection, IncomingArticle Article, IReadOnlyList<EmbeddedPassage> Passages, DateTimeOffset LoadedAt)
{
    /// <summary>Where it came from, for messages.</summary>
    public string Where { get; init; } = Article.Url.OriginalString;

    /// <summary>Whether it is stored although it was removed once.</summary>
    public bool IsWantedBack { get; init; }
}

/// <summary>What the store knows of an article before it is saved.</summary>
public enum ArticleStanding
{
    /// <summary>Its address is not known.</summary>
    New,

    /// <summary>It is known and says something else now.</summary>
    Changed,

    /// <summary>It is known and says the same.</summary>
    Unchanged,

    /// <summary>It was removed for good.</summary>
    Removed,
}

/// <summary>What saving an article came to.</summary>
public enum SaveOutcome
{
    /// <summary>The store did not know the article.</summary>
    Added,

    /// <summary>The store did not know the article, but its text from another site: the two are linked.</summary>
    AddedCopy,

    /// <summary>The store knew the article and now has a further version.</summary>
    NewVersion,

    /// <summary>The store has this version.</summary>
    Unchanged,

    /// <summary>The article was removed for good, so nothing was stored.</summary>
    Removed,
}
