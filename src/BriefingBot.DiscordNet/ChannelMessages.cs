using BriefingBot.Chat.Platform;
using Discord;
using Microsoft.Extensions.Logging;

namespace BriefingBot.DiscordNet;

/// <summary>Messages that the bot writes as itself. What cannot be delivered is logged, not thrown.</summary>
internal sealed class ChannelMessages(ILogger<ChannelMessages> log)
{
    /// <summary>Sends a message, or puts another in its place.</summary>
    /// <param name="find">Finds the channel; null where the bot cannot see it.</param>
    /// <param name="shown">The message to put another in the place of; null to send one.</param>
    /// <param name="message">What it says.</param>
    /// <param name="repliesTo">The message it replies to, if any.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Delivery> WriteAsync(
        Func<RequestOptions, ValueTask<IMessageChannel?>> find,
        MessageId? shown,
        OutgoingMessage message,
        MessageId? repliesTo,
        CancellationToken cancellation)
    {
        try
        {
            if (await find(CallOptions.Repeatable(cancellation)) is { } channel)
            {
                var sent = shown is { } edited
                    ? await channel.ModifyMessageAsync(edited.Value, MessageParts.Change(message), CallOptions.Repeatable(cancellation))
                    : await SendAsync(channel, message, repliesTo, cancellation);
                return new(true, new(sent.Id));
            }

            log.LogWarning("A message could not be delivered: the bot cannot see the channel.");
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            // Discord.Net lets errors of many kinds through, those of its JSON library among them.
            log.LogWarning("A message could not be delivered: {Reason}", error.Message);
        }

        return new(false, null);
    }

    private static Task<IUserMessage> SendAsync(
        IMessageChannel channel, OutgoingMessage message, MessageId? repliesTo, CancellationToken cancellation) =>
        channel.SendMessageAsync(
            message.Text,
            embeds: MessageParts.Embeds(message),
            components: MessageParts.Components(message),
            allowedMentions: MessageParts.Nobody,
            messageReference: repliesTo is { } target ? new MessageReference(target.Value, failIfNotExists: false) : null,
            options: CallOptions.Once(limit: null, cancellation));
}
