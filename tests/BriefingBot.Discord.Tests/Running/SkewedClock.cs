namespace BriefingBot.Discord.Tests.Running;

/// <summary>A clock whose wall time is wrong while its measuring of time is right.</summary>
internal sealed class SkewedClock(TimeProvider inner, TimeSpan off) : TimeProvider
{
    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + off;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        inner.CreateTimer(callback, state, dueTime, period);
}
