using BriefingBot.Discord.Time;

namespace BriefingBot.Discord.Rest.Limits;

/// <summary>
/// Lets calls through as Discord's limits allow. Calls that share no limit never wait for one another. Safe for concurrent use.
/// </summary>
internal sealed class RateLimiter(MonotonicClock clock)
{
    private readonly Lock _lock = new();
    private readonly BucketMap _buckets = new();
    private readonly GlobalLimit _global = new();
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>Waits until a call may go.</summary>
    /// <returns>The permit; give it back whatever happens.</returns>
    /// <exception cref="RateLimitedException">It would have to wait beyond <paramref name="deadline"/>.</exception>
    public async Task<Permit> TakeAsync(Route route, Deadline deadline, CancellationToken cancellation)
    {
        while (true)
        {
            if (TryTake(route, out var bucket, out var wait, out var changed)) return new(this, route, bucket);
            if (wait != Timeout.InfiniteTimeSpan && !deadline.Allows(wait)) throw new RateLimitedException(route, wait);
            if (deadline.HasPassed) throw new RateLimitedException(route, TimeSpan.Zero);

            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var pause = wait == Timeout.InfiniteTimeSpan ? deadline.Left : wait;
            await Task.WhenAny(changed, clock.DelayAsync(pause, stop.Token));
            await stop.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Takes in what the response to a call tells, and gives its permit back.</summary>
    internal void Learn(Permit permit, RateLimitHeaders headers)
    {
        lock (_lock)
        {
            permit.Bucket = _buckets.Move(permit.Route, permit.Bucket, headers.Bucket, clock.Now);
            permit.Bucket.Learn(headers, clock.Now);
        }
    }

    /// <summary>Holds back the calls of one limit, or of all under the bot's own limit.</summary>
    internal void Block(Permit permit, TimeSpan pause, bool isGlobal)
    {
        lock (_lock)
        {
            if (isGlobal && permit.Route.IsUnderGlobalLimit) _global.Block(clock.Now, pause);
            else permit.Bucket.Block(clock.Now, pause);
        }
    }

    internal void Release(Permit permit)
    {
        TaskCompletionSource signal;
        lock (_lock)
        {
            permit.Bucket.Release();
            (signal, _changed) = (_changed, NewSignal());
        }

        signal.SetResult();
    }

    private bool TryTake(Route route, out Bucket bucket, out TimeSpan wait, out Task changed)
    {
        lock (_lock)
        {
            var now = clock.Now;
            changed = _changed.Task;
            bucket = _buckets.Of(route, now);
            wait = route.IsUnderGlobalLimit ? _global.Wait(now) : TimeSpan.Zero;
            if (wait > TimeSpan.Zero || !bucket.TryTake(now, out wait)) return false;
            if (route.IsUnderGlobalLimit) _global.Take(now);
            return true;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
