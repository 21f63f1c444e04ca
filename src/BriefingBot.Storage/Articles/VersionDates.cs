using BriefingBot.Core.Articles;
using BriefingBot.Core.Identity;

namespace BriefingBot.Storage.Articles;

/// <summary>The dates of a version that follows another.</summary>
/// <param name="Published">When the article was first published.</param>
/// <param name="Updated">When it was changed last.</param>
internal readonly record struct VersionDates(PublishedAt? Published, PublishedAt? Updated)
{
    // Below that an address is used anew, for another text with a date of its own.
    private const double MinResemblance = 0.5;

    /// <summary>What an article says that is the first.</summary>
    public static VersionDates Of(IncomingArticle article) => new(article.Published, article.Updated);

    /// <summary>
    /// What an article says after another version: a publisher that moves the date of a known text has changed it, not published it
    /// again. What an admin hands in is taken as it stands.
    /// </summary>
    public static VersionDates Of(IncomingArticle article, Shingles shingles, CurrentVersion before)
    {
        var updated = Later(article.Updated, before.Updated);
        return (before.Published, article.Published) switch
        {
            ({ } first, null) => new(first, updated),
            ({ } first, { } told) when article.Origin == ArticleOrigin.Published => !IsEarlier(first, told) ? new(Finer(first, told), updated)
                : IsSameText(article.Text, shingles, before.Text) ? new(first, Later(Later(article.Updated, told), before.Updated))
                : Of(article),
            _ => new(article.Published, updated),
        };
    }

    /// <summary>Whether one date lies before another; where one of them is a day, by days alone.</summary>
    public static bool IsEarlier(PublishedAt one, PublishedAt other) =>
        one is { Instant: { } first } && other is { Instant: { } second } ? first < second : one.UtcDate < other.UtcDate;

    private static bool IsSameText(string text, Shingles shingles, string before) =>
        text == before || Shingles.Of(before).Resemblance(shingles) >= MinResemblance;

    // Of an earlier date the earlier, of one day the one that tells the hour.
    private static PublishedAt Finer(PublishedAt first, PublishedAt told) => IsEarlier(told, first) || first.Instant is null ? told : first;

    private static PublishedAt? Later(PublishedAt? one, PublishedAt? other) =>
        one is not { } first ? other : other is not { } second ? one : IsEarlier(first, second) ? second : first;
}
