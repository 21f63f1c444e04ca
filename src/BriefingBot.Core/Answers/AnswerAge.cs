namespace BriefingBot.Core.Answers;

/// <summary>The age of an answer that rests on old articles: three months or more.</summary>
/// <param name="Count">Full months, or full years from two years on.</param>
/// <param name="IsInYears">Whether the count is of years.</param>
public readonly record struct AnswerAge(int Count, bool IsInYears)
{
    private const int OldMonths = 3;
    private const int MonthsOfYear = 12;

    /// <summary>
    /// The time from the newest publication among the excerpts to the day that is asked about; null where it is under three months, where no
    /// day is known, and where nothing answers. Excerpts of unknown day do not count.
    /// </summary>
    public static AnswerAge? Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var days = answer.Excerpts.Select(ranked => ranked.Excerpt.Article.Published?.UtcDate).OfType<DateOnly>().ToList();
        if (!answer.IsAnswered || days.Count == 0 || FullMonths(days.Max(), answer.Request.AsOf) is var months && months < OldMonths)
        {
            return null;
        }

        return months < 2 * MonthsOfYear ? new(months, IsInYears: false) : new(months / MonthsOfYear, IsInYears: true);
    }

    private static int FullMonths(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * MonthsOfYear) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
}
