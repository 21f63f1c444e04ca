using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Interactions;

/// <summary>Sees to it that what is delivered twice is answered once.</summary>
internal sealed class TakenRequests(IRequestLedger ledger, MonotonicClock clock, ILogger<TakenRequests> log)
{
    // The first response has to leave within three seconds; a slow disk must not use them up.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    /// <summary>Takes a request.</summary>
    /// <returns>
    /// False where it was taken before. Where the ledger cannot tell in time, true: Discord refuses a second acknowledgement, and makes
    /// one message of two with the same nonce.
    /// </returns>
    public async Task<bool> TryTakeAsync(RequestId request, CancellationToken cancellation)
    {
        try
        {
            return await ledger.TryTakeAsync(request, cancellation).AsTask().WaitAsync(s_limit, clock.Provider, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            log.LogWarning("Whether request {Request} was taken before could not be looked up: {Reason}", request.Value, error.Message);
            return true;
        }
    }
}
