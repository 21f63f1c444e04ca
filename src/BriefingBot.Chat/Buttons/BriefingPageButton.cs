using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>Turns the page of a briefing.</summary>
internal sealed class BriefingPageButton(IArticleShelf shelf) : IButton
{
    /// <inheritdoc/>
    public string Action => ButtonId.BriefingPage;

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public bool IsPrivate => false;

    /// <inheritdoc/>
    public async Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var page = PageNumber.Read(call, values);
        var span = (Instant(values, 1), Instant(values, 2)) is ({ } from, { } before)
            ? new TimeSpanned(from, before)
            : throw new RefusalException(call.Say(Phrase.ButtonUnknown));
        await call.ShowAsync(await BriefingPages.ShowAsync(call, shelf, span, page, cancellation), cancellation);
    }

    private static DateTimeOffset? Instant(IReadOnlyList<string> values, int place) =>
        PageNumber.Number(values, place) is { } seconds
        && seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
