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
    public sealed record Read(IncomingArticle Article, string Where, string? Warning = null) : ReadOutcome;

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
    CollectionName Collection, IncomingArticle Article, IReadOnlyList<EmbeddedPassage> Passages, DateTimeOffset LoadedAt);

/// <summary>What saving an article came to.</summary>
public enum SaveOutcome
{
    /// <summary>The store did not know its URL.</summary>
    Added,

    /// <summary>The store knew its URL and now has a further version.</summary>
    NewVersion,

    /// <summary>The current version is the same.</summary>
    Unchanged,
}
