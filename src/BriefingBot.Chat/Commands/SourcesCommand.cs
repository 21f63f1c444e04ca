using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>/sources: the outlets of the loaded articles, or the articles of one of them, newest first.</summary>
internal sealed class SourcesCommand(IArticleShelf shelf) : ISuggestingCommand
{
    /// <inheritdoc/>
    public string Path => "sources";

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } = [new("source", OptionKind.Text) { HasSuggestions = true }];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var outlet = values.Text("source") is { } typed ? await OutletChoice.FindAsync(call, shelf, typed, cancellation) : null;
        await call.ShowAsync(await SourcesPages.ShowAsync(call, shelf, outlet, 0, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(Call call, string option, string typed, CancellationToken cancellation) =>
        OutletChoice.SuggestAsync(call, shelf, typed, cancellation);
}
