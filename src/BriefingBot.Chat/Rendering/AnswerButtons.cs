using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Answers;

namespace BriefingBot.Chat.Rendering;

/// <summary>The buttons under an answer.</summary>
internal static class AnswerButtons
{
    /// <summary>Rows of buttons; none where the question is not kept.</summary>
    public static IReadOnlyList<IReadOnlyList<MessageButton>> Of(Answer answer, QuestionId? id, ChatLocale locale)
    {
        if (id is not { } question)
        {
            return [];
        }

        ActionButton Button(Phrase label, string action) => new(locale.Say(label), ButtonId.Of(action, question.Value));
        var hasExcerpts = answer.Excerpts.Count > 0;
        ActionButton?[] buttons =
        [
            answer.Articles.Count > 0 ? Button(Phrase.ButtonMore, ButtonId.More) : null,
            hasExcerpts ? Button(Phrase.ButtonContext, ButtonId.Context) : null,
            Button(Phrase.ButtonWhy, ButtonId.Why),
            Button(Phrase.ButtonHelpful, ButtonId.Helpful),
            Button(Phrase.ButtonNotThis, ButtonId.NotThis),
        ];
        return [[.. buttons.OfType<ActionButton>()]];
    }
}
