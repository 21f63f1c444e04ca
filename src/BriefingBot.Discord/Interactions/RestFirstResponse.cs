using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Interactions;

/// <summary>The first response as a call of ours, to an interaction that came over the gateway.</summary>
internal sealed class RestFirstResponse(InteractionCall call, RestClient rest, MonotonicClock clock, ILogger log) : IFirstResponse
{
    /// <inheritdoc/>
    public CallKind Edits => CallKind.InteractionWebhook;

    /// <inheritdoc/>
    public async Task<FirstOutcome> DeferAsync(bool isPrivate, CancellationToken cancellation)
    {
        try
        {
            await SendAsync(call.Acknowledgement(isPrivate), cancellation);
            return FirstOutcome.Arrived;
        }
        catch (RestException error) when (error.Code == ErrorCodes.AlreadyAcknowledged)
        {
            // After a lost outcome it was the first attempt that acknowledged it.
            return error.IsAfterLostOutcome ? FirstOutcome.Arrived : FirstOutcome.TakenBefore;
        }
        catch (RestException error) when (error.Code is ErrorCodes.UnknownInteraction or ErrorCodes.UnknownWebhook)
        {
            log.LogWarning(
                "{Interaction} came too late: {Reason} ({Milliseconds:0} ms after its receipt).",
                call, error.Message, (clock.Now - call.ReceivedAt).TotalMilliseconds);
            return FirstOutcome.Gone;
        }
        catch (Exception error) when (RestFailure.Is(error))
        {
            log.LogWarning("Whether {Interaction} was acknowledged is not known: {Reason}", call, error.Message);
            return FirstOutcome.Unknown;
        }
    }

    /// <inheritdoc/>
    public async Task SuggestAsync(IReadOnlyList<ChoiceJson> choices, CancellationToken cancellation)
    {
        try
        {
            await SendAsync(CallbackJson.Choices(choices), cancellation);
        }
        catch (Exception error) when (RestFailure.Is(error) || error is ChatTransportException)
        {
            log.LogInformation("Suggestions for {Interaction} did not arrive: {Reason}", call, error.Message);
        }
    }

    /// <inheritdoc/>
    public void Refuse()
    {
        // Over the gateway silence is the refusal.
    }

    private Task SendAsync(CallbackJson callback, CancellationToken cancellation) => rest.SendAsync(
        Routes.Callback(call.Id, call.Token),
        callback,
        DiscordJson.Default.CallbackJson,
        clock.DeadlineAt(call.ReceivedAt, InteractionCall.FirstResponseLimit),
        cancellation);
}
