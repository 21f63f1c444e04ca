using System.Text.RegularExpressions;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Questions;

namespace BriefingBot.Chat.Asking;

/// <summary>Reads a question out of a message: mentions, channel links, emoji of servers and timestamps are no words.</summary>
internal static partial class QuestionText
{
    /// <summary>The question.</summary>
    /// <exception cref="RefusalException">There is none, it has no word, or it is too long.</exception>
    public static Question Read(string text, ChatLocale locale)
    {
        var words = Clean(text);
        return words.Length == 0 ? throw new RefusalException(locale.Say(Phrase.QuestionEmpty))
            : words.Length > Question.MaxLength
                ? throw new RefusalException(locale.Say(Phrase.QuestionTooLong, locale.Number(words.Length), locale.Number(Question.MaxLength)))
            : Question.TryCreate(words, out var question, out _) ? question
            : throw new RefusalException(locale.Say(Phrase.QuestionNoWords));
    }

    /// <summary>The words of a message with single blanks, without the platform's marks.</summary>
    public static string Clean(string text) =>
        string.Join(' ', Marks().Replace(text, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"<(?:@[!&]?\d+|#\d+|a?:\w{1,64}:\d+|t:-?\d+(?::\w)?|/[^<>]{1,100}:\d+|id:\w+)>|@everyone\b|@here\b", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
