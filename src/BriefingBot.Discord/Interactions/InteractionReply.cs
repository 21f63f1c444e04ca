using System.Net;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Messages;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Interactions;

/// <summary>
/// The reply to an interaction: acknowledged first, then an edit of the placeholder or, of a press for all, of the message that has the
/// button. When the interaction's token is of no use any more the bot sends an ordinary message, or edits the one with the button, as itself:
/// where it may write and nothing becomes visible for all that was for one person alone.
/// </summary>
internal sealed class InteractionReply(
    InteractionCall call,
    IFirstResponse first,
    RestClient rest,
    ChannelMessages messages,
    MonotonicClock clock,
    CancellationTokenSource work,
    ILogger log)
    : IChatReply
{
    private bool? _isTaken;
    private bool _isPrivate;
    private bool _isTokenDead;
    private MessageId? _shown;

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

        var delivery = (_shown ?? call.Pressed?.Id) is { } shown
            ? await messages.EditAsync(call.Channel, shown, message, cancellation)
            : await messages.SendAsync(call.Channel, message, new(call.Id), null, cancellation);
        _shown = delivery.Message ?? _shown;
        return delivery;
    }

    /// <returns>Null where an ordinary message has to take its place.</returns>
    private async Task<Delivery?> TryEditOriginalAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        var deadline = clock.DeadlineAt(call.ReceivedAt, InteractionCall.TokenLife);
        if (_isTokenDead || deadline.HasPassed) return null;
        try
        {
            var sent = await rest.SendAsync(
                Routes.EditOriginal(call.Application, call.Id, call.Token, first.Edits),
                MessageMapper.ToJson(message),
                DiscordJson.Default.MessageJson,
                DiscordJson.Default.MessageIdJson,
                deadline,
                cancellation);
            _shown = new(sent.Id.Value);
            return new(true, _shown);
        }
        catch (RestException error) when (
            error.Status is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            log.LogInformation("The token of {Interaction} is of no use any more: {Reason}", call, error.Message);
            _isTokenDead = true;
            if (error.Code == ErrorCodes.UnknownMessage) _shown = null;
            return null;
        }
        catch (Exception error) when (RestFailure.Is(error))
        {
            log.LogWarning("The answer to {Interaction} could not be shown: {Reason}", call, error.Message);
            return deadline.HasPassed ? null : new Delivery(false, _shown);
        }
    }
}
