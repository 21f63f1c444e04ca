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
        if (article.Origin == ArticleOrigin.HandedIn || before.Published is not { } first || article.Published is not { } told || Moment(told) <= Moment(first)
            || !IsSameText(article.Text, shingles, before.Text))
        {
            return new(article.Published ?? before.Published, Later(article.Updated, before.Updated));
        }

        return new(first, Later(Later(article.Updated, told), before.Updated));
    }

    /// <summary>An instant for comparison; a day counts from midnight in UTC.</summary>
    public static DateTimeOffset Moment(PublishedAt date) => date.Instant ?? new DateTimeOffset(date.Date, TimeOnly.MinValue, TimeSpan.Zero);

    private static bool IsSameText(string text, Shingles shingles, string before) =>
        text == before || Shingles.Of(before).Resemblance(shingles) >= MinResemblance;

    private static PublishedAt? Later(PublishedAt? one, PublishedAt? other) =>
        one is not { } first ? other : other is not { } second ? one : Moment(first) >= Moment(second) ? first : second;
}
