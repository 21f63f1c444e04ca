namespace BriefingBot.Discord.Time;

/// <summary>Time that only goes forward: nothing that is measured with it changes when somebody sets the machine's clock.</summary>
internal sealed class MonotonicClock(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>The provider, for timers.</summary>
    public TimeProvider Provider => time;

    /// <summary>Time since this clock was made.</summary>
    public TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Waits.</summary>
    public Task DelayAsync(TimeSpan delay, CancellationToken cancellation) =>
        delay > TimeSpan.Zero ? Task.Delay(delay, time, cancellation) : Task.CompletedTask;

    /// <summary>A deadline <paramref name="span"/> after <paramref name="since"/>.</summary>
    public Deadline DeadlineAt(TimeSpan since, TimeSpan span) => new(this, since + span);

    /// <summary>A deadline from now.</summary>
    public Deadline DeadlineIn(TimeSpan span) => new(this, Now + span);
}
