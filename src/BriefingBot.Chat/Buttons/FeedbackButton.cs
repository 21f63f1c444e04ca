using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>"Helpful" and "Not what I asked": kept with the question and how it was answered.</summary>
internal sealed class FeedbackButton(string action, Feedback feedback, IChatStore store, ChatOptions options, TimeProvider time) : IButton
{
    /// <inheritdoc/>
    public string Action => action;

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var question = await PressedQuestion.FindAsync(call, store, values, cancellation);
        await store.AddFeedbackAsync(question.Id, call.User.Id, feedback, time.GetUtcNow(), cancellation);
        await call.ShowAsync(Notice.Of(call.Say(Phrase.FeedbackThanks, call.Locale.Number(options.RetentionDays))), cancellation);
    }
}
