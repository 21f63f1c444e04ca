using BriefingBot.Chat.Localization;
using BriefingBot.Core.Answers;

namespace BriefingBot.Chat.Rendering;

/// <summary>Tells that an answer rests on old articles.</summary>
internal static class AgeWords
{
    /// <summary>For example "The newest of these is 6 years old."; null where the answer is not old. Plain text, not Markdown.</summary>
    public static string? Of(Answer answer, ChatLocale locale)
    {
        if (AnswerAge.Of(answer) is not { } age)
        {
            return null;
        }

        var time = locale.Say(age.IsInYears ? Phrase.AgeYears : Phrase.AgeMonths, locale.Number(age.Count));
        return locale.Say(answer.Excerpts.Count == 1 ? Phrase.AnswerOldOne : Phrase.AnswerOldMany, time);
    }
}
