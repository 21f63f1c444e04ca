using Microsoft.Data.Sqlite;
using Polly;
using Polly.Retry;

namespace BriefingBot.Storage.Sqlite;

/// <summary>How a locked database is waited for.</summary>
internal static class BusyPipeline
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Tries again until <paramref name="limit"/> has passed in all.</summary>
    public static ResiliencePipeline Create(TimeSpan limit, TimeProvider time) =>
        new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(limit)
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<SqliteException>(SqliteErrors.IsBusy),
                MaxRetryAttempts = int.MaxValue,
                Delay = s_pause,
                UseJitter = true,
            })
            .Build();
}
