using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Commands.Articles;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>Turns the page of a server's own articles.</summary>
internal sealed class ArticlesPageButton(IArticleShelf shelf) : IButton
{
    /// <inheritdoc/>
    public string Action => ButtonId.ArticlesPage;

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public bool IsPrivate => false;

    /// <inheritdoc/>
    public async Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation) =>
        await call.ShowAsync(await ArticlesPages.ShowAsync(call, shelf, PageNumber.Read(call, values), cancellation), cancellation);
}
