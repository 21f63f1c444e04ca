using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;
using BriefingBot.Core.Questions;

namespace BriefingBot.Core.Answers;

/// <summary>What the newsroom has to say to a question.</summary>
public sealed record Answer
{
    /// <summary>What was asked.</summary>
    public required AskRequest Request { get; init; }

    /// <summary>Null where the excerpts answer; else why they do not.</summary>
    public required NotFoundReason? NotFound { get; init; }

    /// <summary>Whether the excerpts answer the question.</summary>
    public bool IsAnswered => NotFound is null;

    /// <summary>How sure the newsroom is that the excerpts answer, 0 to 1; comparable between questions.</summary>
    public required double Confidence { get; init; }

    /// <summary>The best excerpts, best first, at most three, no two of them saying the same. Where the question is not answered they are the nearest passages.</summary>
    public required IReadOnlyList<RankedExcerpt> Excerpts { get; init; }

    /// <summary>The best articles, best first, at most twenty.</summary>
    public required IReadOnlyList<RankedArticle> Articles { get; init; }

    /// <summary>The publication days searched, in UTC.</summary>
    public required SearchWindow Window { get; init; }

    /// <summary>How many articles lie in the window.</summary>
    public required int ArticlesSearched { get; init; }

    /// <summary>Whether the excerpt at a place is of the same article as the one before it; false for the first.</summary>
    public bool IsOfArticleBefore(int place) =>
        place > 0 && Excerpts[place].Excerpt.Article.Url.OriginalString == Excerpts[place - 1].Excerpt.Article.Url.OriginalString;
}

/// <summary>An excerpt and the score it was chosen by.</summary>
public sealed record RankedExcerpt(VerifiedExcerpt Excerpt, double Score);

/// <summary>An article and its score for the question.</summary>
public sealed record RankedArticle(ArticleHeader Article, double Score);

/// <summary>Publication days that were searched, both included; no first day means no limit.</summary>
public readonly record struct SearchWindow(DateOnly? From, DateOnly Until);

/// <summary>Why a question is not answered.</summary>
public enum NotFoundReason
{
    /// <summary>The collection holds no article.</summary>
    EmptyCollection,

    /// <summary>No article of the collection was published in the window.</summary>
    NothingInWindow,

    /// <summary>The question holds only words that say nothing about a topic.</summary>
    NothingToLookUp,

    /// <summary>The nearest passages do not speak of something that was asked for.</summary>
    NotTold,

    /// <summary>Nothing near enough was found.</summary>
    NothingNear,
}
