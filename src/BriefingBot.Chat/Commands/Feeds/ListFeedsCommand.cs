using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Feeds;

/// <summary>/feeds list: the feeds that a server follows, and how they are.</summary>
internal sealed class ListFeedsCommand(IFeedSubscriptions feeds) : ISlashCommand
{
    /// <inheritdoc/>
    public string Path => "feeds list";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options => [];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var followed = await feeds.ListAsync(call.Collections.Own, cancellation);
        var lines = followed.Select(feed => FeedLine.Of(feed, call.Locale)).ToList();
        await call.ShowAsync(
            lines.Count == 0
                ? Notice.Of(call.Say(Phrase.FeedsNone))
                : new() { Cards = [CardText.Of(call.Say(Phrase.FeedsTitle), lines, call.Locale)] },
            cancellation);
    }
}
