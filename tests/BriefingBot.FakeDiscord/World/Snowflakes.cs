namespace BriefingBot.FakeDiscord.World;

/// <summary>Hands out Discord's ids: milliseconds since 2015 in the upper 42 bits, a running number below.</summary>
internal sealed class Snowflakes(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;
    private long _last;

    /// <summary>The next id; always larger than those before.</summary>
    public ulong Next()
    {
        var byTime = Math.Max(0, time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22;
        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var next = Math.Max(byTime, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
                return (ulong)next;
        }
    }
}
