namespace BriefingBot.Discord.Time;

/// <summary>
/// Chance in waiting times, so that many bots do not come back at the same instant. The only source of chance here. Safe for concurrent
/// use.
/// </summary>
internal sealed class Jitter(Random random)
{
    private readonly Lock _lock = new();

    /// <summary>From 0 up to but not including 1.</summary>
    public double Next()
    {
        lock (_lock)
        {
            return random.NextDouble();
        }
    }

    /// <summary>Between <paramref name="least"/> and <paramref name="most"/>.</summary>
    public TimeSpan Between(TimeSpan least, TimeSpan most) => least + ((most - least) * Next());
}
