using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>/privacy: what is kept, and a button that erases it.</summary>
internal sealed class PrivacyCommand(ChatOptions options) : ISlashCommand
{
    /// <inheritdoc/>
    public string Path => "privacy";

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options => [];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation) => await call.ShowAsync(
        new()
        {
            Cards = [CardText.Of(call.Say(Phrase.PrivacyTitle), [call.Say(Phrase.PrivacyText, call.Locale.Number(options.RetentionDays))], call.Locale)],
            Buttons = [[new ActionButton(call.Say(Phrase.ButtonErase), ButtonId.Erase)]],
        },
        cancellation);
}
