using BriefingBot.Discord.Time;

namespace BriefingBot.Discord.Gateway;

/// <summary>The heartbeats of one connection and whether they are acknowledged. Nothing of it outlives the connection.</summary>
internal sealed class Heartbeat(MonotonicClock clock, Jitter jitter, Func<CancellationToken, Task> send)
{
    private volatile bool _isPending;

    /// <summary>An acknowledgement came.</summary>
    public void Acknowledge() => _isPending = false;

    /// <summary>
    /// Beats: first after a part of the interval left to chance, then once an interval. Returns when a beat was not acknowledged by the
    /// next.
    /// </summary>
    public async Task RunAsync(TimeSpan interval, CancellationToken cancellation)
    {
        await clock.DelayAsync(interval * jitter.Next(), cancellation);
        while (!_isPending)
        {
            _isPending = true;
            await send(cancellation);
            await clock.DelayAsync(interval, cancellation);
        }
    }
}
