using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>"Erase my questions": those of the one who presses, in all places.</summary>
internal sealed class EraseButton(IChatStore store) : IButton
{
    /// <inheritdoc/>
    public string Action => ButtonId.Erase;

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var erased = await store.EraseAsync(call.User.Id, cancellation);
        await call.ShowAsync(Notice.Of(call.Locale.Count(erased, Phrase.ErasedOne, Phrase.ErasedMany)), cancellation);
    }
}
