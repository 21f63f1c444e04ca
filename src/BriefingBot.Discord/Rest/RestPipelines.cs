using BriefingBot.Discord.Rest.Limits;
using BriefingBot.Discord.Time;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace BriefingBot.Discord.Rest;

/// <summary>
/// What is tried again, how often and how long, for each kind of call. A retry begins before the call's deadline or not at all.
/// After a 429 the next attempt waits where every call waits for its rate limit.
/// </summary>
internal sealed class RestPipelines
{
    private static readonly Backoff s_pause = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(10));
    private static readonly Backoff s_shortPause = new(TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.4));

    private static readonly Backoff s_settling = new(TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(4));

    private readonly Dictionary<CallKind, ResiliencePipeline<byte[]>> _pipelines;

    public RestPipelines(RateLimiter limiter, MonotonicClock clock, Jitter jitter) => _pipelines = new()
    {
        // A lost outcome is asked for once more: "already acknowledged" then means that the first attempt arrived.
        [CallKind.InteractionCallback] = Build(new(RateLimits: 5, LostOutcomes: 1, s_shortPause, Seconds(10)), limiter, clock, jitter),
        // The same edit twice is the same message.
        [CallKind.InteractionWebhook] = Build(new(RateLimits: 8, LostOutcomes: 4, s_pause, Seconds(15)), limiter, clock, jitter),
        [CallKind.EndpointWebhook] = Build(
            new(RateLimits: 8, LostOutcomes: 4, s_pause, Seconds(15)) { Unsettled = 5 }, limiter, clock, jitter),
        // The enforced nonce makes the same message twice one message.
        [CallKind.ChannelMessage] = Build(new(RateLimits: 8, LostOutcomes: 4, s_pause, Seconds(15)), limiter, clock, jitter),
        [CallKind.Other] = Build(new(RateLimits: 8, LostOutcomes: 4, s_pause, Seconds(30)), limiter, clock, jitter),
    };

    /// <summary>The pipeline of a kind.</summary>
    public ResiliencePipeline<byte[]> this[CallKind kind] => _pipelines[kind];

    private static ResiliencePipeline<byte[]> Build(Plan plan, RateLimiter limiter, MonotonicClock clock, Jitter jitter) =>
        new ResiliencePipelineBuilder<byte[]> { TimeProvider = clock.Provider }
            .AddRetry(AfterRateLimit(plan))
            .AddRetry(AfterLostOutcome(plan, jitter))
            .AddRetry(UntilSettled(plan, jitter))
            .AddStrategy(_ => new RateLimitStrategy(limiter), new RateLimitOptions())
            .AddTimeout(plan.Attempt)
            .Build();

    private static RetryStrategyOptions<byte[]> AfterRateLimit(Plan plan) => new()
    {
        MaxRetryAttempts = plan.RateLimits,
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is RestException { IsRateLimited: true, Code: not ErrorCodes.DailyCommandsUsedUp }
            && HasTime(arguments.Context)),
        DelayGenerator = _ => ValueTask.FromResult<TimeSpan?>(TimeSpan.Zero),
    };

    private static RetryStrategyOptions<byte[]> AfterLostOutcome(Plan plan, Jitter jitter) => new()
    {
        MaxRetryAttempts = plan.LostOutcomes,
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is HttpRequestException or TimeoutRejectedException or RestException { IsServerFailure: true }
            && HasTime(arguments.Context)),
        DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(plan.Pause.After(arguments.AttemptNumber, jitter)),
        OnRetry = arguments =>
        {
            Call(arguments.Context).HadLostOutcome = true;
            return ValueTask.CompletedTask;
        },
    };

    // "Unknown webhook" for some seconds after a response that Discord took: github.com/discord/discord-api-docs/issues/7220.
    private static RetryStrategyOptions<byte[]> UntilSettled(Plan plan, Jitter jitter) => new()
    {
        MaxRetryAttempts = Math.Max(1, plan.Unsettled),
        ShouldHandle = arguments => ValueTask.FromResult(
            plan.Unsettled > 0
            && arguments.Outcome.Exception is RestException { Code: ErrorCodes.UnknownWebhook }
            && HasTime(arguments.Context)),
        DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(s_settling.After(arguments.AttemptNumber, jitter)),
    };

    private static bool HasTime(ResilienceContext context) => !Call(context).Deadline.HasPassed;

    private static RestCall Call(ResilienceContext context) => context.Properties.GetValue(RestCall.Key, null!);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    /// <param name="RateLimits">How often a 429 is tried again.</param>
    /// <param name="LostOutcomes">How often a lost connection, a timeout or a server's failure is tried again.</param>
    /// <param name="Pause">The wait before that.</param>
    /// <param name="Attempt">The longest that one attempt takes.</param>
    private sealed record Plan(int RateLimits, int LostOutcomes, Backoff Pause, TimeSpan Attempt)
    {
        /// <summary>How often "unknown webhook" is tried again.</summary>
        public int Unsettled { get; init; }
    }

    private sealed class RateLimitOptions : ResilienceStrategyOptions;
}
