using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Feeds;

/// <summary>/feeds remove: follows a feed no longer.</summary>
internal sealed class RemoveFeedCommand(IFeedSubscriptions feeds) : ISuggestingCommand
{
    /// <inheritdoc/>
    public string Path => "feeds remove";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } =
        [new("feed", OptionKind.Text) { IsRequired = true, MaxLength = WebAddress.MaxLength, HasSuggestions = true }];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var feed = await FeedChoice.FindAsync(call, feeds, values.Text("feed")!, cancellation);
        var isRemoved = await feeds.RemoveAsync(call.Collections.Own, feed.Address, cancellation);
        await call.ShowAsync(Notice.Of(call.Say(isRemoved ? Phrase.FeedRemoved : Phrase.FeedUnknown, FeedLine.Name(feed))), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(Call call, string option, string typed, CancellationToken cancellation) =>
        FeedChoice.SuggestAsync(call, feeds, typed, cancellation);
}
