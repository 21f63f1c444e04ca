using BriefingBot.Chat.Platform;
using Discord;
using Discord.WebSocket;

namespace BriefingBot.DiscordNet;

/// <summary>The reply to a message: a message that replies to it, and later edits of that.</summary>
internal sealed class MessageReply(SocketMessage request, ChannelMessages messages) : IChatReply
{
    private MessageId? _shown;

    /// <summary>Messages have no deadline and nothing to acknowledge; that this one was not taken before is known already.</summary>
    public ValueTask<bool> AcknowledgeAsync(bool isPrivate, CancellationToken cancellation) => ValueTask.FromResult(true);

    /// <inheritdoc/>
    public async ValueTask<Delivery> ShowAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        var delivery = await messages.WriteAsync(
            _ => ValueTask.FromResult<IMessageChannel?>(request.Channel), _shown, message, new(request.Id), cancellation);
        _shown = delivery.Message ?? _shown;
        return delivery;
    }
}
