using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Articles;

/// <summary>/articles list: the server's own articles, newest first.</summary>
internal sealed class ListCommand(IArticleShelf shelf) : ISlashCommand
{
    /// <inheritdoc/>
    public string Path => "articles list";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options => [];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation) =>
        await call.ShowAsync(await ArticlesPages.ShowAsync(call, shelf, 0, cancellation), cancellation);
}
