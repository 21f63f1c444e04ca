using System.Globalization;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Messages;

/// <summary>Messages that the bot sends as itself. What cannot be delivered is logged, not thrown.</summary>
internal sealed class ChannelMessages(RestClient rest, MonotonicClock clock, ILogger<ChannelMessages> log)
{
    // Discord remembers nonces for a few minutes; a retry later than this might be shown twice.
    private static readonly TimeSpan s_sendLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_editLimit = TimeSpan.FromMinutes(5);

    /// <summary>Sends a message once, however often it is tried.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="message">What.</param>
    /// <param name="cause">What it answers; a second message for the same cause is the same message.</param>
    /// <param name="repliesTo">The message it replies to, if any.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Delivery> SendAsync(
        ChannelId channel, OutgoingMessage message, RequestId cause, MessageId? repliesTo, CancellationToken cancellation)
    {
        var body = MessageMapper.ToJson(message) with
        {
            Nonce = cause.Value.ToString(CultureInfo.InvariantCulture),
            EnforceNonce = true,
            MessageReference = repliesTo is { } target ? new(new(target.Value), FailIfNotExists: false) : null,
        };
        return await TryAsync(Routes.SendMessage(channel.Value), body, s_sendLimit, cancellation);
    }

    /// <summary>Puts another message in the place of one.</summary>
    public Task<Delivery> EditAsync(ChannelId channel, MessageId edited, OutgoingMessage message, CancellationToken cancellation) =>
        TryAsync(Routes.EditMessage(channel.Value, edited.Value), MessageMapper.ToJson(message), s_editLimit, cancellation);

    private async Task<Delivery> TryAsync(Route route, MessageJson body, TimeSpan limit, CancellationToken cancellation)
    {
        try
        {
            var sent = await rest.SendAsync(
                route, body, DiscordJson.Default.MessageJson, DiscordJson.Default.MessageIdJson, clock.DeadlineIn(limit), cancellation);
            return new(true, new(sent.Id.Value));
        }
        catch (Exception error) when (RestFailure.Is(error) || error is ChatTransportException)
        {
            log.LogWarning("A message could not be delivered: {Reason}", error.Message);
            return new(false, null);
        }
    }
}
