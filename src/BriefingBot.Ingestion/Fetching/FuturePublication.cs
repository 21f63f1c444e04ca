using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>Corrects dates that are told to lie in the future, which no article that is there to read can have.</summary>
public static class FuturePublication
{
    /// <summary>The article, no newer than now: a little ahead becomes now or today, more is left out.</summary>
    public static IncomingArticle Corrected(IncomingArticle article, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(time);
        var now = time.GetUtcNow();
        return article with
        {
            Published = article.Published is { } published ? Corrected(published, now) : null,
            Updated = article.Updated is { } updated ? Corrected(updated, now) : null,
        };
    }

    /// <summary>The outcome with its article corrected; a refusal as it is.</summary>
    public static ReadOutcome Corrected(ReadOutcome outcome, TimeProvider time) =>
        outcome is ReadOutcome.Read read ? read with { Article = Corrected(read.Article, time) } : outcome;

    private static PublishedAt? Corrected(PublishedAt published, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return published switch
        {
            { Instant: { } instant } when instant > now + ClockTolerance.WrongClock => null,
            { Instant: { } instant } when instant > now => PublishedAt.At(now.ToOffset(instant.Offset)),
            { Instant: null } when published.Date > DateOnly.FromDateTime((now + ClockTolerance.EarliestZone).UtcDateTime) => null,
            { Instant: null } when published.Date > today => PublishedAt.On(today),
            _ => published,
        };
    }
}
