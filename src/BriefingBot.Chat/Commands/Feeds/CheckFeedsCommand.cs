using BriefingBot.Chat.Loading;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Feeds;

/// <summary>/feeds check: reads one feed or all of them now.</summary>
internal sealed class CheckFeedsCommand(IFeedSubscriptions feeds, LoadingReply loading) : ISuggestingCommand
{
    /// <inheritdoc/>
    public string Path => "feeds check";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } =
        [new("feed", OptionKind.Text) { MaxLength = WebAddress.MaxLength, HasSuggestions = true }];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var feed = values.Text("feed") is { } typed ? await FeedChoice.FindAsync(call, feeds, typed, cancellation) : null;
        await loading.RunAsync(
            call, (progress, stop) => feeds.CheckAsync(call.Collections.Own, feed?.Address, progress, stop), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(Call call, string option, string typed, CancellationToken cancellation) =>
        FeedChoice.SuggestAsync(call, feeds, typed, cancellation);
}
