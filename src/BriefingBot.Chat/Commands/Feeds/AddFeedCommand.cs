using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Feeds;

/// <summary>/feeds add: follows a feed.</summary>
internal sealed class AddFeedCommand(IFeedSubscriptions feeds) : ISlashCommand
{
    /// <inheritdoc/>
    public string Path => "feeds add";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } = [new("address", OptionKind.Text) { IsRequired = true, MaxLength = WebAddress.MaxLength }];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var address = WebAddress.Read(call, values.Text("address")!);
        try
        {
            var feed = await feeds.AddAsync(call.Collections.Own, address, cancellation);
            await call.ShowAsync(Notice.Of(call.Say(Phrase.FeedFollowed, FeedLine.Name(feed))), cancellation);
        }
        catch (IntakeException exception)
        {
            throw new RefusalException(MarkdownEscaping.Escape(Shortening.AtWord(exception.Message, 600)));
        }
    }
}
