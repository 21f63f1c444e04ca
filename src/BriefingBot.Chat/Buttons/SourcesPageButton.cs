using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>Turns the page of the sources.</summary>
internal sealed class SourcesPageButton(IArticleShelf shelf) : IButton
{
    /// <inheritdoc/>
    public string Action => ButtonId.SourcesPage;

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public bool IsPrivate => false;

    /// <inheritdoc/>
    public async Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var page = PageNumber.Read(call, values);
        var outlet = values.ElementAtOrDefault(1) is { Length: > 0 } mark
            ? await SourcesPages.OutletOfAsync(call, shelf, mark, cancellation) ?? throw new RefusalException(call.Say(Phrase.SourcesNone))
            : null;
        await call.ShowAsync(await SourcesPages.ShowAsync(call, shelf, outlet, page, cancellation), cancellation);
    }
}
