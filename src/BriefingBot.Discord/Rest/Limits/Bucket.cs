namespace BriefingBot.Discord.Rest.Limits;

/// <summary>
/// One rate limit as far as its responses told: a state machine over instants of a monotonic clock, not safe for concurrent use.
/// Responses may come in any order: within a window the fewest calls left count, and what is told of an older window is passed over.
/// </summary>
internal sealed class Bucket
{
    // Two instances of Discord tell the end of the same window with slightly different decimals.
    private const double SameWindowSeconds = 0.1;

    // The time that is told is rounded to milliseconds; a call must not arrive a hair too early.
    private static readonly TimeSpan s_margin = TimeSpan.FromMilliseconds(10);

    private int _limit;
    private int _remaining;
    private int _underWay;
    private double _window = double.NegativeInfinity;
    private TimeSpan _windowEnds = TimeSpan.MinValue;
    private TimeSpan _blockedUntil = TimeSpan.MinValue;

    /// <summary>Whether it holds nothing that is worth remembering.</summary>
    public bool IsIdle(TimeSpan now) => _underWay == 0 && now >= _windowEnds && now >= _blockedUntil;

    /// <summary>Takes one call if one is free.</summary>
    /// <param name="now">The present.</param>
    /// <param name="wait">How long to wait otherwise; infinite where only a response to a call under way can tell.</param>
    public bool TryTake(TimeSpan now, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        if (now < _blockedUntil)
        {
            wait = _blockedUntil - now;
            return false;
        }

        if (_limit == 0)
        {
            // Nothing is known yet: one call goes ahead to find out.
            wait = Timeout.InfiniteTimeSpan;
            if (_underWay > 0) return false;
        }
        else
        {
            OpenWindowIfOver(now);
            if (_remaining <= 0)
            {
                wait = _windowEnds > now ? _windowEnds - now : Timeout.InfiniteTimeSpan;
                return false;
            }

            _remaining--;
        }

        wait = TimeSpan.Zero;
        _underWay++;
        return true;
    }

    /// <summary>Takes in what a response tells.</summary>
    public void Learn(RateLimitHeaders headers, TimeSpan now)
    {
        if (headers.Window < _window - SameWindowSeconds) return;
        _limit = headers.Limit;
        if (headers.Window <= _window + SameWindowSeconds)
        {
            // A late word on the window that is open; on one that is over by the clock it says nothing any more.
            if (now < _windowEnds) _remaining = Math.Min(_remaining, headers.Remaining);
            return;
        }

        _window = headers.Window;
        _windowEnds = now + headers.ResetAfter + s_margin;
        _remaining = Math.Max(0, headers.Remaining - Math.Max(0, _underWay - 1));
    }

    /// <summary>Nothing more until <paramref name="pause"/> has passed.</summary>
    public void Block(TimeSpan now, TimeSpan pause)
    {
        if (now + pause > _blockedUntil) _blockedUntil = now + pause;
    }

    /// <summary>Another bucket turned out to be this one: its pause holds here too.</summary>
    public void TakeOver(Bucket other)
    {
        if (other._blockedUntil > _blockedUntil) _blockedUntil = other._blockedUntil;
    }

    /// <summary>A call that was taken is over, whatever its outcome.</summary>
    public void Release()
    {
        _underWay--;
        // Where no window is known to be open, a response that told nothing must not use the limit up for ever.
        if (_windowEnds == TimeSpan.MinValue && _limit > 0) _remaining = Math.Min(_limit - _underWay, _remaining + 1);
    }

    /// <summary>A call that another bucket let through counts here too.</summary>
    public void Adopt() => _underWay++;

    private void OpenWindowIfOver(TimeSpan now)
    {
        if (now < _windowEnds || _windowEnds == TimeSpan.MinValue) return;
        _windowEnds = TimeSpan.MinValue;
        _remaining = Math.Max(0, _limit - _underWay);
    }
}
