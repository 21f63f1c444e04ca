using System.Globalization;
using BriefingBot.Core.Answers;

namespace BriefingBot.Output;

/// <summary>Tells that an answer rests on old articles.</summary>
internal static class AgeWords
{
    /// <summary>For example "The newest of these is 8 months old."; null where the answer is not old.</summary>
    public static string? Of(Answer answer) => AnswerAge.Of(answer) is { } age
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{(answer.Excerpts.Count == 1 ? "This" : "The newest of these")} is {age.Count} {(age.IsInYears ? "years" : "months")} old.")
        : null;
}
