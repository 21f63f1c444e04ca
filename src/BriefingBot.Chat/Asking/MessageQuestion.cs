using BriefingBot.Chat.Asking.FollowUps;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Questions;

namespace BriefingBot.Chat.Asking;

/// <summary>A mention, a direct message, or a reply to one of the bot's answers: then the question goes on from the one answered there.</summary>
internal sealed class MessageQuestion(IChatStore store, QuestionAnswering answering, AnswersUnderWay underWay)
{
    /// <summary>Answers it.</summary>
    /// <param name="call">The request.</param>
    /// <param name="message">The message.</param>
    /// <param name="said">The question as it stands in the message.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="RefusalException">With the question before, it is too long.</exception>
    public async Task AnswerAsync(Call call, IncomingMessage message, Question said, CancellationToken cancellation)
    {
        var earlier = message.RepliesTo is { } answered ? await EarlierAsync(call, answered, cancellation) : null;
        if (earlier is null || FollowUp.Resolve(earlier.Question, said.Text) is not { } whole)
        {
            await answering.AnswerAsync(call, new(said, new(), said.Text), cancellation);
            return;
        }

        await answering.AnswerAsync(call, new(QuestionText.Read(whole, call.Locale), earlier.Limits, said.Text), cancellation);
    }

    private async Task<StoredQuestion?> EarlierAsync(Call call, MessageId answered, CancellationToken cancellation)
    {
        var earlier = await store.FindByMessageAsync(call.Place.Channel, answered, cancellation);
        if (earlier is null)
        {
            await underWay.WaitAsync(call.Place.Channel, cancellation);
            earlier = await store.FindByMessageAsync(call.Place.Channel, answered, cancellation);
        }

        return earlier?.Server == call.Place.Server ? earlier : null;
    }
}
