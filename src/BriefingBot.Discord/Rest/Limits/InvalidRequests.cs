using BriefingBot.Discord.Time;

namespace BriefingBot.Discord.Rest.Limits;

/// <summary>
/// Counts refused calls (401, 403, 429). Discord bans an address for a while after 10,000 of them in 10 minutes; this stops short of it.
/// Counted by the minute. Safe for concurrent use.
/// </summary>
internal sealed class InvalidRequests(MonotonicClock clock, int most = InvalidRequests.Most)
{
    /// <summary>At how many within ten minutes calls stop.</summary>
    public const int Most = 8000;

    private const int Minutes = 10;

    private readonly Lock _lock = new();
    private readonly int[] _counts = new int[Minutes + 1];
    private long _minute;

    /// <summary>Counts one.</summary>
    public void Count()
    {
        lock (_lock)
        {
            Advance();
            _counts[_minute % _counts.Length]++;
        }
    }

    /// <summary>Whether calls have to stop until older ones are forgotten.</summary>
    public bool IsTooMany
    {
        get
        {
            lock (_lock)
            {
                Advance();
                return _counts.Sum() >= most;
            }
        }
    }

    private void Advance()
    {
        var minute = (long)clock.Now.TotalMinutes;
        for (var passed = Math.Max(_minute + 1, minute - Minutes); passed <= minute; passed++) _counts[passed % _counts.Length] = 0;
        _minute = minute;
    }
}
