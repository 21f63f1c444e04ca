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

    /// <summary>Shows passages about a message; of a long one its first words count.</summary>
    /// <exception cref="RefusalException">There is no word in the message.</exception>
    public async Task RunAsync(Call call, string text, CancellationToken cancellation)
    {
        var words = Shortening.AtWord(QuestionText.Clean(text), Question.MaxLength);
        if (words == "…")
        {
            throw new RefusalException(call.Say(Phrase.QuestionNoWords));
        }

        var question = QuestionText.Read(words, call.Locale);
        await answering.AnswerAsync(call, new(question, new(), question.Text), cancellation);
    }
}
