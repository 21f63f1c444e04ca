using System.Net;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Messages;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Interactions;

/// <summary>The reply to an interaction through the built-in calls.</summary>
internal sealed class InteractionReply(
    InteractionCall call,
    IFirstResponse first,
    RestClient rest,
    ChannelMessages messages,
    MonotonicClock clock,
    CancellationTokenSource work,
    ILogger log)
    : TokenReply(call, first, work, log)
{
    private readonly InteractionCall _call = call;
    private readonly CallKind _edits = first.Edits;
    private readonly ILogger _log = log;

    /// <inheritdoc/>
    protected override Task<Delivery> WriteAsync(MessageId? shown, OutgoingMessage message, CancellationToken cancellation) =>
        shown is { } edited
            ? messages.EditAsync(_call.Channel, edited, message, cancellation)
            : messages.SendAsync(_call.Channel, message, new(_call.Id), null, cancellation);

    /// <inheritdoc/>
    protected override async Task<Delivery?> TryEditOriginalAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        var deadline = clock.DeadlineAt(_call.ReceivedAt, InteractionCall.TokenLife);
        if (deadline.HasPassed) return null;
        try
        {
            var sent = await rest.SendAsync(
                Routes.EditOriginal(_call.Application, _call.Id, _call.Token, _edits),
                MessageMapper.ToJson(message),
                DiscordJson.Default.MessageJson,
                DiscordJson.Default.MessageIdJson,
                deadline,
                cancellation);
            Shown = new(sent.Id.Value);
            return new(true, Shown);
        }
        catch (RestException error) when (
            error.Status is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            GiveUpToken(error.Message);
            if (error.Code == ErrorCodes.UnknownMessage) Shown = null;
            return null;
        }
        catch (Exception error) when (RestFailure.Is(error))
        {
            _log.LogWarning("The answer to {Interaction} could not be shown: {Reason}", _call, error.Message);
            return deadline.HasPassed ? null : new Delivery(false, Shown);
        }
    }
}
