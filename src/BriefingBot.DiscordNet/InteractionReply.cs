using System.Net;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Time;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace BriefingBot.DiscordNet;

/// <summary>The reply to an interaction through Discord.Net.</summary>
internal sealed class InteractionReply(
    SocketInteraction interaction,
    InteractionCall call,
    FirstResponse first,
    ChannelMessages messages,
    MonotonicClock clock,
    CancellationTokenSource work,
    ILogger log)
    : TokenReply(call, first, work, log)
{
    private readonly InteractionCall _call = call;
    private readonly ILogger _log = log;

    /// <inheritdoc/>
    protected override Task<Delivery> WriteAsync(MessageId? shown, OutgoingMessage message, CancellationToken cancellation) =>
        messages.WriteAsync(interaction.GetChannelAsync, shown, message, repliesTo: null, cancellation);

    /// <inheritdoc/>
    protected override async Task<Delivery?> TryEditOriginalAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        if (clock.DeadlineAt(_call.ReceivedAt, InteractionCall.TokenLife).HasPassed) return null;
        try
        {
            var sent = await interaction.ModifyOriginalResponseAsync(MessageParts.Change(message), CallOptions.Repeatable(cancellation));
            Shown = new(sent.Id);
            return new(true, Shown);
        }
        catch (HttpException error) when (
            error.HttpCode is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            GiveUpToken(error.Message);
            if (error.DiscordCode == DiscordErrorCode.UnknownMessage) Shown = null;
            return null;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            // Discord.Net lets errors of many kinds through, those of its JSON library among them.
            _log.LogWarning("The answer to {Interaction} could not be shown: {Reason}", _call, error.Message);
            return new Delivery(false, null);
        }
    }
}
