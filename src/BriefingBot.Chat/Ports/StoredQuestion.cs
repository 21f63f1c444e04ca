using BriefingBot.Chat.Platform;
using BriefingBot.Core.Answers;

namespace BriefingBot.Chat.Ports;

/// <summary>A question as it was asked and answered.</summary>
public sealed record StoredQuestion
{
    /// <summary>Which it is; 0 until it is kept.</summary>
    public QuestionId Id { get; init; }

    /// <summary>The server, or null in a direct conversation.</summary>
    public required ServerId? Server { get; init; }

    /// <summary>The channel.</summary>
    public required ChannelId Channel { get; init; }

    /// <summary>Who asked.</summary>
    public required UserId Asker { get; init; }

    /// <summary>The message that shows the answer, where it is known.</summary>
    public MessageId? Message { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The question as it was looked up.</summary>
    public required string Question { get; init; }

    /// <summary>The days and the outlet that it was limited to.</summary>
    public required AskedLimits Limits { get; init; }

    /// <summary>What came of it.</summary>
    public required AnswerTrace Trace { get; init; }
}

/// <summary>What an asker limited a question to.</summary>
/// <param name="From">The first publication day in UTC, or null.</param>
/// <param name="Until">The last one, or null for the day of asking.</param>
/// <param name="Outlet">The outlet, or null for all.</param>
public sealed record AskedLimits(DateOnly? From = null, DateOnly? Until = null, string? Outlet = null);

/// <summary>How an answer came about, kept without any article's text.</summary>
/// <param name="NotFound">Why there was no answer, or null.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="ArticlesSearched">Articles in the window.</param>
/// <param name="Excerpts">What was quoted, best first.</param>
/// <param name="Articles">The best articles, best first.</param>
public sealed record AnswerTrace(
    NotFoundReason? NotFound,
    double Confidence,
    int ArticlesSearched,
    IReadOnlyList<ExcerptTrace> Excerpts,
    IReadOnlyList<ArticleTrace> Articles)
{
    /// <summary>The excerpts that were shown: with an answer only those that come near the best one.</summary>
    internal IEnumerable<ExcerptTrace> ShownExcerpts =>
        Excerpts.Where(excerpt => NotFound is not null || Nearness.IsNearExcerpt(excerpt.Score, Excerpts[0].Score));

    /// <summary>The articles that come near the best one.</summary>
    internal IEnumerable<ArticleTrace> NearArticles => Articles.Where(article => Nearness.IsNearArticle(article.Score, Articles[0].Score));
}

/// <summary>Where an excerpt stands.</summary>
/// <param name="Version">The number of the stored version.</param>
/// <param name="Start">Its first UTF-16 unit in that version's text.</param>
/// <param name="Length">Its length in units.</param>
/// <param name="Url">The article's URL.</param>
/// <param name="Score">By which it was chosen.</param>
public sealed record ExcerptTrace(long Version, int Start, int Length, string Url, double Score);

/// <summary>An article that was considered.</summary>
/// <param name="Url">Where it stands.</param>
/// <param name="Title">Its headline, or an empty string.</param>
/// <param name="Score">By which it was ordered.</param>
/// <param name="Outlet">Its publisher, or an empty string.</param>
/// <param name="Published">When it was published, as <see cref="Core.Articles.PublishedAt"/> writes it, or null.</param>
public sealed record ArticleTrace(string Url, string Title, double Score, string Outlet = "", string? Published = null);
