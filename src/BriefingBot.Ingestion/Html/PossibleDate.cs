using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells dates that an article on a page cannot have: in the future, or left empty by the software that wrote them.</summary>
/// <param name="now">The present.</param>
internal sealed class PossibleDate(DateTimeOffset now)
{
    // The first newspaper is of 1605; what software writes for nothing is of the year 1 or of the first day of Unix.
    private static readonly DateOnly s_first = new(1605, 1, 1);
    private static readonly DateOnly s_unix = new(1970, 1, 1);

    /// <summary>Whether an article can be of that date.</summary>
    public bool Allows(PublishedAt date) =>
        date.Date >= s_first && date.UtcDate != s_unix
        && (date.Instant is { } instant
            ? instant <= now + ClockTolerance.WrongClock
            : date.Date <= DateOnly.FromDateTime((now + ClockTolerance.EarliestZone).UtcDateTime));
}
