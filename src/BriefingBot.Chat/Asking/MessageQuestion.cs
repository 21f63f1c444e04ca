using BriefingBot.Chat.Asking.FollowUps;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Asking;

/// <summary>A mention, a direct message, or a reply to one of the bot's answers: then the question goes on from the one answered there.</summary>
internal sealed class MessageQuestion(IChatStore store, QuestionAnswering answering)
{
    /// <summary>Answers it.</summary>
    /// <exception cref="RefusalException">There is no question in it.</exception>
    public async Task AnswerAsync(Call call, IncomingMessage message, CancellationToken cancellation)
    {
        var said = QuestionText.Read(message.Text, call.Locale);
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
        return earlier?.Server == call.Place.Server ? earlier : null;
    }
}
