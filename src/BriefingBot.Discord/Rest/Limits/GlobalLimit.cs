namespace BriefingBot.Discord.Rest.Limits;

/// <summary>The bot's limit over all its calls: 50 in any second. A state machine, not safe for concurrent use.</summary>
internal sealed class GlobalLimit
{
    private const int CallsASecond = 50;
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    private readonly Queue<TimeSpan> _taken = new(CallsASecond);
    private TimeSpan _blockedUntil = TimeSpan.MinValue;

    /// <summary>How long to wait before a call; zero where one may go now.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        while (_taken.TryPeek(out var oldest) && now - oldest >= s_second) _taken.Dequeue();
        if (now < _blockedUntil) return _blockedUntil - now;
        return _taken.Count < CallsASecond ? TimeSpan.Zero : _taken.Peek() + s_second - now;
    }

    /// <summary>Counts a call.</summary>
    public void Take(TimeSpan now) => _taken.Enqueue(now);

    /// <summary>Nothing more until <paramref name="pause"/> has passed.</summary>
    public void Block(TimeSpan now, TimeSpan pause)
    {
        if (now + pause > _blockedUntil) _blockedUntil = now + pause;
    }
}
