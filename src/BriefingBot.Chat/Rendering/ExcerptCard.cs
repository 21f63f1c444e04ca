using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Core.Excerpts;

namespace BriefingBot.Chat.Rendering;

/// <summary>An excerpt as a block quote with its source.</summary>
internal static class ExcerptCard
{
    private const int AnswerColor = 0x2E7D32;
    private const int NearestColor = 0x78909C;

    /// <summary>The card. The quotation is cut between words only where it has more than <paramref name="units"/>; the source never is.</summary>
    /// <param name="excerpt">What is quoted.</param>
    /// <param name="isOfArticleBefore">Whether the card before is of the same article.</param>
    /// <param name="answers">Whether it answers; then the sentence that does stands out.</param>
    /// <param name="units">The most UTF-16 units of the quotation before escaping.</param>
    /// <param name="locale">Language and zone.</param>
    public static MessageCard Of(VerifiedExcerpt excerpt, bool isOfArticleBefore, bool answers, int units, ChatLocale locale) => new()
    {
        Text = $"> {Quotation(excerpt, answers, units) ?? locale.Say(Phrase.AnswerExcerptTooLong)}\n{SourceLine.Of(excerpt, isOfArticleBefore, locale)}",
        Color = answers ? AnswerColor : NearestColor,
    };

    private static string? Quotation(VerifiedExcerpt excerpt, bool answers, int units)
    {
        var (start, end) = (excerpt.Key.Start - excerpt.Span.Start, excerpt.Key.End - excerpt.Span.Start);
        if (excerpt.Text.Length <= units)
        {
            return Join(excerpt.Text[..start], excerpt.Text[start..end], excerpt.Text[end..], answers);
        }

        return Shortening.Around(excerpt.Text, start, end, units) is var (before, part) ? Join(before, part, " …", answers) : null;
    }

    /// <summary>The words, and around them the quotation marks that they lack.</summary>
    private static string Join(string before, string key, string behind, bool answers)
    {
        var bold = answers ? "**" : "";
        var marks = QuotationMarks.Read(before + key + behind);
        return marks.Opening + MarkdownEscaping.EscapeBetween(before)
            + bold + MarkdownEscaping.Escape(key) + bold
            + MarkdownEscaping.EscapeBetween(behind) + marks.Closing;
    }
}
