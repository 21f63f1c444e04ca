using BriefingBot.Chat.Asking;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Questions;

namespace BriefingBot.Chat.Commands;

/// <summary>"Find this in the news": looks for passages about a message that somebody wrote.</summary>
internal sealed class FindCommand(QuestionAnswering answering)
{
    /// <summary>The command's English name.</summary>
    public const string Name = "Find this in the news";

    /// <summary>What is looked for: the message; of a long one its first words.</summary>
    /// <exception cref="RefusalException">There is no word in the message.</exception>
    public static Question Read(Call call, string text)
    {
        var words = Shortening.AtWord(QuestionText.Clean(text), Question.MaxLength);
        if (words == "…")
        {
            throw new RefusalException(call.Say(Phrase.QuestionNoWords));
        }

        return QuestionText.Read(words, call.Locale);
    }

    /// <summary>Shows passages about a message.</summary>
    public Task RunAsync(Call call, Question message, CancellationToken cancellation) =>
        answering.AnswerAsync(call, new(message, new(), message.Text), cancellation);
}
