using System.Threading.Channels;

namespace BriefingBot.Testing;

/// <summary>A clock that stands still and whose timers fire only when a test says so, which it can as soon as one is set.</summary>
public sealed class ScriptedTime(DateTimeOffset start) : TimeProvider
{
    private readonly Channel<SetTimer> _set = Channel.CreateUnbounded<SetTimer>();
    private readonly List<SetTimer> _waiting = [];
    private long _ticks = start.UtcTicks;

    /// <summary>A clock at noon on 25 November 2026 (UTC).</summary>
    public ScriptedTime()
        : this(new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    /// <inheritdoc/>
    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    /// <summary>Moves the clock; no timer fires.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SetTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until a timer is set that is wanted, moves the clock to its time and fires it.</summary>
    /// <returns>How long it was set for.</returns>
    public async Task<TimeSpan> FireAsync(Predicate<TimeSpan> isWanted, CancellationToken cancellation)
    {
        while (true)
        {
            var index = _waiting.FindIndex(timer => timer.IsSet && isWanted(timer.Due));
            if (index >= 0)
            {
                var timer = _waiting[index];
                _waiting.RemoveAt(index);
                var due = timer.Due;
                Advance(due);
                timer.Fire();
                return due;
            }

            _waiting.Add(await _set.Reader.ReadAsync(cancellation));
        }
    }

    private sealed class SetTimer(ScriptedTime time, Action fire) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public bool IsSet { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            (Due, IsSet) = (dueTime, dueTime != Timeout.InfiniteTimeSpan);
            return !IsSet || time._set.Writer.TryWrite(this);
        }

        public void Fire()
        {
            IsSet = false;
            fire();
        }

        public void Dispose() => IsSet = false;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
