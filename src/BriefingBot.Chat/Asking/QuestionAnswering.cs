using BriefingBot.Chat.Limits;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Answers;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Questions;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Chat.Asking;

/// <summary>Asks the newsroom, keeps the question, and shows the answer.</summary>
internal sealed class QuestionAnswering(
    ChatPorts ports, QuestionRetention retention, QuestionGate gate, AnswersUnderWay underWay, TimeProvider time, ILogger logger)
{
    /// <summary>Answers a question in the reply of a call.</summary>
    /// <exception cref="RefusalException">Too many questions wait.</exception>
    public async Task AnswerAsync(Call call, ChatQuestion question, CancellationToken cancellation)
    {
        var answer = await AskAsync(call, question, cancellation);
        var id = await KeepAsync(call, question, answer, cancellation);
        using var showing = underWay.Begin(call.Place.Channel);
        var delivery = await call.ShowAsync(AnswerMessage.Of(answer.OnlyNear(), question.Asked, id, call.Locale), cancellation);
        if (id is { } kept && delivery is { IsDelivered: true, Message: { } message })
        {
            await ports.Store.SetMessageAsync(kept, message, cancellation);
        }
    }

    private async Task<Answer> AskAsync(Call call, ChatQuestion question, CancellationToken cancellation)
    {
        using var turn = await gate.EnterAsync(cancellation) ?? throw new RefusalException(call.Say(Phrase.TooManyWaiting));
        return await ports.Newsroom.AskAsync(Request(call, question), cancellation);
    }

    private AskRequest Request(Call call, ChatQuestion question)
    {
        var now = time.GetUtcNow();
        var (here, utc) = (call.Locale.DayOf(now), DateOnly.FromDateTime(now.UtcDateTime));
        return new()
        {
            Question = question.Question,
            Collection = call.Collections.Own,
            AlsoIn = call.Collections.Also,
            From = question.Limits.From,
            Outlet = question.Limits.Outlet,

            // Articles count by their day in UTC, which west of Greenwich is a day ahead in the evening.
            AsOf = question.Limits.Until ?? (here > utc ? here : utc),
        };
    }

    /// <summary>The question's number; null where it cannot be kept, which is no reason to hold back the answer.</summary>
    private async Task<QuestionId?> KeepAsync(Call call, ChatQuestion question, Answer answer, CancellationToken cancellation)
    {
        try
        {
            await retention.SweepAsync(cancellation);
            return await ports.Store.AddAsync(StoredQuestions.Of(call, question, answer, time.GetUtcNow()), cancellation);
        }
        catch (StoreException exception)
        {
            logger.LogError(exception, "A question could not be kept; its answer has no buttons.");
            return null;
        }
    }
}
