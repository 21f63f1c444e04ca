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
    /// <param name="answers">Whether it answers; then the sentence that does stands out.</param>
    /// <param name="units">The most UTF-16 units of the quotation before escaping.</param>
    /// <param name="locale">Language and zone.</param>
    public static MessageCard Of(VerifiedExcerpt excerpt, bool answers, int units, ChatLocale locale) => new()
    {
        Text = $"> {Quotation(excerpt, answers, units) ?? locale.Say(Phrase.AnswerExcerptTooLong)}\n{SourceLine.Of(excerpt, locale)}",
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

    private static string Join(string before, string key, string behind, bool answers)
    {
        var mark = answers ? "**" : "";
        return Between(before) + mark + MarkdownEscaping.Escape(key) + mark + Between(behind);
    }

    /// <summary>The words beside the key; the space towards it, which escaping would trim, stays.</summary>
    private static string Between(string text)
    {
        var escaped = MarkdownEscaping.Escape(text);
        return escaped.Length == 0 ? ""
            : (char.IsWhiteSpace(text[0]) ? " " : "") + escaped + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
