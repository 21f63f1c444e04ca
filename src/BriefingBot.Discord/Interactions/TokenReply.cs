using BriefingBot.Chat.Platform;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Interactions;

/// <summary>
/// The reply to an interaction: acknowledged first, then an edit of the placeholder or, of a press for all, of the message that has the
/// button. When the interaction's token is of no use any more the bot sends an ordinary message, or edits the one with the button, as itself:
/// where it may write and nothing becomes visible for all that was for one person alone. How edits and messages travel is left open.
/// </summary>
internal abstract class TokenReply(InteractionCall call, IFirstResponse first, CancellationTokenSource work, ILogger log) : IChatReply
{
    private bool? _isTaken;
    private bool _isPrivate;
    private bool _isTokenDead;

    /// <summary>The message in which the answer stands, or null.</summary>
    protected MessageId? Shown { get; set; }

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
        if (!_isTokenDead && await TryEditOriginalAsync(message, cancellation) is { } edited) return edited;
        if (_isPrivate || !call.CanPost || call.Pressed is { IsPrivate: true })
        {
            log.LogInformation("The answer to {Interaction} cannot be shown any more and no message may take its place.", call);
            return new(false, null);
        }

        var delivery = await WriteAsync(Shown ?? call.Pressed?.Id, message, cancellation);
        Shown = delivery.Message ?? Shown;
        return delivery;
    }

    /// <summary>Edits through the token.</summary>
    /// <returns>Null where an ordinary message has to take its place.</returns>
    protected abstract Task<Delivery?> TryEditOriginalAsync(OutgoingMessage message, CancellationToken cancellation);

    /// <summary>Writes as the bot itself.</summary>
    /// <param name="shown">The message to put the answer in the place of, or null to send one.</param>
    /// <param name="message">The answer.</param>
    /// <param name="cancellation">Stops it.</param>
    protected abstract Task<Delivery> WriteAsync(MessageId? shown, OutgoingMessage message, CancellationToken cancellation);

    /// <summary>Notes that the token is of no use any more.</summary>
    protected void GiveUpToken(string reason)
    {
        log.LogInformation("The token of {Interaction} is of no use any more: {Reason}", call, reason);
        _isTokenDead = true;
    }
}
