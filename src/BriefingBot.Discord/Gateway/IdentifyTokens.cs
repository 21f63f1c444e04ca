namespace BriefingBot.Discord.Gateway;

/// <summary>
/// A bucket of sessions that may be begun: it holds 20 and gains one every 3 minutes, at most 500 a day of the 1,000 after which Discord
/// resets a bot's token. It is kept across restarts, so that a program that crashes again and again does not use them up.
/// </summary>
/// <param name="Count">How many may be begun.</param>
/// <param name="At">When that was counted; also when one was last begun.</param>
internal sealed record IdentifyTokens(double Count, DateTimeOffset At)
{
    private const double Most = 20;
    private static readonly TimeSpan s_each = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan s_apart = TimeSpan.FromSeconds(5.5);

    /// <summary>A full bucket.</summary>
    public static IdentifyTokens Full { get; } = new(Most, DateTimeOffset.MinValue);

    /// <summary>How long until one may be begun, at least five seconds after the last.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        // A clock that was set back must not hold the bot up until it has caught up.
        var passed = Passed(now);
        var refill = (1 - Refilled(passed)) * s_each;
        var apart = At == DateTimeOffset.MinValue ? TimeSpan.Zero : s_apart - passed;
        var wait = refill > apart ? refill : apart;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>One is begun.</summary>
    public IdentifyTokens Take(DateTimeOffset now) => new(Math.Max(0, Refilled(Passed(now)) - 1), now);

    private double Refilled(TimeSpan passed) => Math.Min(Most, Math.Clamp(Count, 0, Most) + (passed / s_each));

    private TimeSpan Passed(DateTimeOffset now) => now > At ? now - At : TimeSpan.Zero;
}
