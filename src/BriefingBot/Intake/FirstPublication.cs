using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;

namespace BriefingBot.Intake;

/// <summary>Keeps the publication of an article that is read again: a later one that is told then is that of the change.</summary>
internal static class FirstPublication
{
    /// <summary>The outcome with the earlier publication, and the later one as the last change where no other is told.</summary>
    public static ReadOutcome Kept(ReadOutcome outcome, PublishedAt? first) =>
        outcome is ReadOutcome.Read { Article: { Published: { } told } article } read && first is { } kept && IsLater(told, kept)
            ? read with { Article = article with { Published = kept, Updated = article.Updated ?? told } }
            : outcome;

    // Kept to the second.
    private static bool IsLater(PublishedAt told, PublishedAt first) => told.Instant is { } instant && first.Instant is { } earlier
        ? instant - earlier >= TimeSpan.FromSeconds(1)
        : told.Date > first.Date;
}
