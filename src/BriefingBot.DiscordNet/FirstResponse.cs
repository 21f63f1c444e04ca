using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace BriefingBot.DiscordNet;

/// <summary>The first response to an interaction, as a call of Discord.Net's.</summary>
internal sealed class FirstResponse(SocketInteraction interaction, InteractionCall call, MonotonicClock clock, ILogger log) : IFirstResponse
{
    /// <inheritdoc/>
    public CallKind Edits => CallKind.InteractionWebhook;

    /// <inheritdoc/>
    public async Task<FirstOutcome> DeferAsync(bool isPrivate, CancellationToken cancellation)
    {
        try
        {
            // Deferring a press promises a change of its message; what is for one person alone needs a message of its own.
            await (isPrivate && interaction is SocketMessageComponent press
                ? press.DeferLoadingAsync(ephemeral: true, Options(cancellation))
                : interaction.DeferAsync(isPrivate, Options(cancellation)));
            return FirstOutcome.Arrived;
        }
        catch (HttpException error) when (error.DiscordCode == DiscordErrorCode.InteractionHasAlreadyBeenAcknowledged)
        {
            return FirstOutcome.TakenBefore;
        }
        catch (HttpException error) when (error.DiscordCode is DiscordErrorCode.UnknownInteraction or DiscordErrorCode.UnknownWebhook)
        {
            log.LogWarning(
                "{Interaction} came too late: {Reason} ({Milliseconds:0} ms after its receipt).",
                call, error.Message, (clock.Now - call.ReceivedAt).TotalMilliseconds);
            return FirstOutcome.Gone;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            // Discord.Net lets errors of many kinds through, those of its JSON library among them.
            log.LogWarning("Whether {Interaction} was acknowledged is not known: {Reason}", call, error.Message);
            return FirstOutcome.Unknown;
        }
    }

    /// <inheritdoc/>
    public async Task SuggestAsync(IReadOnlyList<ChoiceJson> choices, CancellationToken cancellation)
    {
        try
        {
            var typing = (SocketAutocompleteInteraction)interaction;
            await typing.RespondAsync(choices.Select(choice => new AutocompleteResult(choice.Name, choice.Value)), Options(cancellation));
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            log.LogInformation("Suggestions for {Interaction} did not arrive: {Reason}", call, error.Message);
        }
    }

    /// <inheritdoc/>
    public void Refuse()
    {
        // Over the gateway silence is the refusal.
    }

    private RequestOptions Options(CancellationToken cancellation) =>
        CallOptions.Once(clock.DeadlineAt(call.ReceivedAt, InteractionCall.FirstResponseLimit).Left, cancellation);
}
