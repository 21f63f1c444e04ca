using BriefingBot.Chat.Platform;

namespace BriefingBot.Discord.Messages;

/// <summary>The reply to a message: a message that replies to it, and later edits of that.</summary>
internal sealed class MessageReply(IncomingMessage request, ChannelMessages messages) : IChatReply
{
    private MessageId? _shown;

    /// <summary>Messages have no deadline and nothing to acknowledge; that this one was not taken before is known already.</summary>
    public ValueTask<bool> AcknowledgeAsync(bool isPrivate, CancellationToken cancellation) => ValueTask.FromResult(true);

    /// <inheritdoc/>
    public async ValueTask<Delivery> ShowAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        if (_shown is { } shown) return await messages.EditAsync(request.Place.Channel, shown, message, cancellation);
        var delivery = await messages.SendAsync(request.Place.Channel, message, request.Id, new(request.Id.Value), cancellation);
        _shown = delivery.Message;
        return delivery;
    }
}
