using BriefingBot.Discord.Rest.Limits;
using Polly;

namespace BriefingBot.Discord.Rest;

/// <summary>The step of a pipeline that waits for the rate limit before each attempt.</summary>
internal sealed class RateLimitStrategy(RateLimiter limiter) : ResilienceStrategy<byte[]>
{
    /// <inheritdoc/>
    protected override async ValueTask<Outcome<byte[]>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<byte[]>>> callback, ResilienceContext context, TState state)
    {
        var call = context.Properties.GetValue(RestCall.Key, null!);
        try
        {
            using var permit = await limiter.TakeAsync(call.Route, call.Deadline, context.CancellationToken);
            call.Permit = permit;
            return await callback(context, state);
        }
        catch (Exception error) when (error is RateLimitedException or OperationCanceledException)
        {
            return Outcome.FromException<byte[]>(error);
        }
    }
}
