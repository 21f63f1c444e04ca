using System.Net;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Time;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace BriefingBot.DiscordNet;

/// <summary>
/// The reply to an interaction: acknowledged first, then an edit. When the interaction's token is of no use any more the bot writes as
/// itself, where it may and nothing becomes visible for all that was for one person alone.
/// </summary>
internal sealed class InteractionReply(
    SocketInteraction interaction,
    InteractionCall call,
    FirstResponse first,
    ChannelMessages messages,
    MonotonicClock clock,
    CancellationTokenSource work,
    ILogger log)
    : IChatReply
{
    private bool? _isTaken;
    private bool _isPrivate;
    private bool _isTokenDead;
    private MessageId? _shown = call.Pressed?.Id;

    /// <inheritdoc/>
    public async ValueTask<bool> AcknowledgeAsync(bool isPrivate, CancellationToken cancellation)
    {
        if (_isTaken is { } known) return known;
        _isPrivate = isPrivate;
        var outcome = await first.DeferAsync(isPrivate, cancellation);
        _isTaken = outcome is FirstOutcome.Arrived or FirstOutcome.Unknown;
        if (outcome == FirstOutcome.Gone) await work.CancelAsync();
        return _isTaken.Value;
    }

    /// <inheritdoc/>
    public async ValueTask<Delivery> ShowAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        if (!await AcknowledgeAsync(false, cancellation)) return new(false, null);
        if (await TryEditOriginalAsync(message, cancellation) is { } edited) return edited;
        if (_isPrivate || !call.CanPost || call.Pressed is { IsPrivate: true })
        {
            log.LogInformation("The answer to {Interaction} cannot be shown any more and no message may take its place.", call);
            return new(false, null);
        }

        var delivery = await messages.WriteAsync(interaction.GetChannelAsync, _shown, message, repliesTo: null, cancellation);
        _shown = delivery.Message ?? _shown;
        return delivery;
    }

    /// <returns>Null where an ordinary message has to take its place.</returns>
    private async Task<Delivery?> TryEditOriginalAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        if (_isTokenDead || clock.DeadlineAt(call.ReceivedAt, InteractionCall.TokenLife).HasPassed) return null;
        try
        {
            var sent = await interaction.ModifyOriginalResponseAsync(MessageParts.Change(message), CallOptions.Repeatable(cancellation));
            _shown = new(sent.Id);
            return new(true, _shown);
        }
        catch (HttpException error) when (
            error.HttpCode is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            log.LogInformation("The token of {Interaction} is of no use any more: {Reason}", call, error.Message);
            _isTokenDead = true;
            if (error.DiscordCode == DiscordErrorCode.UnknownMessage) _shown = call.Pressed?.Id;
            return null;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            // Discord.Net lets errors of many kinds through, those of its JSON library among them.
            log.LogWarning("The answer to {Interaction} could not be shown: {Reason}", call, error.Message);
            return new Delivery(false, null);
        }
    }
}
