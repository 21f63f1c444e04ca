using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Answers;

namespace BriefingBot.Chat.Rendering;

/// <summary>An answer as a message. It fits whatever the articles are: the last excerpts are left out first, then words of the quotation.</summary>
internal static class AnswerMessage
{
    private const int QuestionUnits = 300;
    private const int LongestQuotation = 1800;
    private const int ShortestQuotation = 100;

    /// <summary>The message.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="asked">The words of the asker, or null where they stand in the message that is replied to.</param>
    /// <param name="id">The question as it is kept, for the buttons; null for none.</param>
    /// <param name="locale">Language and zone.</param>
    public static OutgoingMessage Of(Answer answer, string? asked, QuestionId? id, ChatLocale locale)
    {
        for (var excerpts = answer.Excerpts.Count; excerpts > 1; excerpts--)
        {
            var message = Build(answer, asked, id, excerpts, LongestQuotation, locale);
            if (MessageLimits.Fits(message))
            {
                return message;
            }
        }

        var units = LongestQuotation;
        var one = Build(answer, asked, id, Math.Min(1, answer.Excerpts.Count), units, locale);
        while (!MessageLimits.Fits(one) && units > ShortestQuotation)
        {
            units /= 2;
            one = Build(answer, asked, id, 1, units, locale);
        }

        return one;
    }

    private static OutgoingMessage Build(Answer answer, string? asked, QuestionId? id, int excerpts, int units, ChatLocale locale)
    {
        var cards = answer.Excerpts.Take(excerpts)
            .Select((ranked, at) => ExcerptCard.Of(ranked.Excerpt, answer.IsOfArticleBefore(at), answer.IsAnswered, units, locale)).ToList();
        var footer = SearchWords.Footer(answer, locale);
        var lines = Head(answer, asked, locale);
        if (excerpts < answer.Excerpts.Count)
        {
            lines.Add(locale.Say(Phrase.AnswerLeftOut));
        }

        if (cards.Count > 0)
        {
            cards[^1] = cards[^1] with { Footer = footer };
        }
        else
        {
            lines.Add(MarkdownEscaping.Escape(footer));
        }

        return new() { Text = string.Join('\n', lines), Cards = cards, Buttons = AnswerButtons.Of(answer, id, locale) };
    }

    private static List<string> Head(Answer answer, string? asked, ChatLocale locale)
    {
        var lines = new List<string>();
        if (asked is not null)
        {
            lines.Add(locale.Say(Phrase.AnswerQuestion, Words(asked)));
        }

        if (asked is null || asked != answer.Request.Question.Text)
        {
            lines.Add(locale.Say(Phrase.AnswerUnderstoodAs, Words(answer.Request.Question.Text)));
        }

        if (answer.NotFound is { } reason)
        {
            lines.Add(locale.Say(Phrase.AnswerNotTold, SearchWords.Reason(reason, answer.Window, answer.Request.Outlet, locale)));
            if (answer.Excerpts.Count > 0)
            {
                lines.Add(locale.Say(Phrase.AnswerNearest));
            }
        }

        return lines;
    }

    private static string Words(string question) => MarkdownEscaping.Escape(Shortening.AtWord(PlainText.OneLine(question), QuestionUnits));
}
