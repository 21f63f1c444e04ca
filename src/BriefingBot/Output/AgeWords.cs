using System.Globalization;
using BriefingBot.Core.Answers;

namespace BriefingBot.Output;

/// <summary>Tells that an answer rests on old articles.</summary>
internal static class AgeWords
{
    private const int OldMonths = 3;
    private const int MonthsOfYear = 12;

    /// <summary>
    /// For example "The newest of these is 8 months old.", where the newest excerpt was published three months or more before the day that
    /// is asked about; else null. Excerpts of unknown day do not count.
    /// </summary>
    public static string? Of(Answer answer)
    {
        var days = answer.Excerpts.Select(ranked => ranked.Excerpt.Article.Published?.UtcDate).OfType<DateOnly>().ToList();
        if (!answer.IsAnswered || days.Count == 0 || FullMonths(days.Max(), answer.Request.AsOf) is var months && months < OldMonths)
        {
            return null;
        }

        return $"{(answer.Excerpts.Count == 1 ? "This" : "The newest of these")} is {Words(months)} old.";
    }

    private static int FullMonths(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * MonthsOfYear) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);

    private static string Words(int months) => months < 2 * MonthsOfYear
        ? string.Create(CultureInfo.InvariantCulture, $"{months} months")
        : string.Create(CultureInfo.InvariantCulture, $"{months / MonthsOfYear} years");
}
