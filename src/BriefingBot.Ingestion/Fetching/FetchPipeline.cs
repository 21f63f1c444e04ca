using Polly;
using Polly.Retry;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>How often is tried again, and after which pauses.</summary>
internal static class FetchPipeline
{
    private const int Retries = 2;

    // A server that asks for more is left alone; the caller may come back.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(5);

    public static ResiliencePipeline<FetchedPage> Create(FetchOptions options, TimeProvider time) =>
        new ResiliencePipelineBuilder<FetchedPage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<FetchedPage>
            {
                ShouldHandle = new PredicateBuilder<FetchedPage>().Handle<FetchException>(IsWorthATry),
                MaxRetryAttempts = Retries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as FetchException)?.RetryAfter),
            })
            .Build();

    private static bool IsWorthATry(FetchException failure) =>
        failure.IsTransient && (failure.RetryAfter is not { } wait || (wait >= TimeSpan.Zero && wait <= s_longestWait));
}
