using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>How often the bot may still identify: so many a day, and so many in 5 s.</summary>
public sealed class GatewayBudget
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, List<DateTimeOffset>> _recent = [];
    private readonly TimeProvider _time;

    internal GatewayBudget(TimeProvider time)
    {
        _time = time;
        ResetAt = time.GetUtcNow() + TimeSpan.FromDays(1);
    }

    /// <summary>Identifies a day.</summary>
    public int Total { get; set; } = 1000;

    /// <summary>Identifies left; 0 makes every further one an overrun.</summary>
    public int Remaining { get; set; } = 1000;

    /// <summary>Identifies in one window for one bucket of shards.</summary>
    public int MaxConcurrency { get; set; } = 1;

    /// <summary>The window of <see cref="MaxConcurrency"/>.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>When the day's budget is full again.</summary>
    public DateTimeOffset ResetAt { get; set; }

    /// <summary>How often it was identified without budget. Real Discord resets the token then.</summary>
    public int Overruns { get; private set; }

    /// <summary>How often it was identified too soon after another.</summary>
    public int TooSoon { get; private set; }

    internal IdentifyPermit Take(int shard)
    {
        lock (_lock)
        {
            Renew();
            if (Remaining <= 0)
            {
                Overruns++;
                return IdentifyPermit.Overrun;
            }

            Remaining--;
            var now = _time.GetUtcNow();
            if (!_recent.TryGetValue(shard % MaxConcurrency, out var times))
                _recent.Add(shard % MaxConcurrency, times = []);

            times.RemoveAll(at => now - at >= Window);
            if (times.Count > 0)
            {
                TooSoon++;
                return IdentifyPermit.TooSoon;
            }

            times.Add(now);
            return IdentifyPermit.Granted;
        }
    }

    internal JsonObject ToJson()
    {
        lock (_lock)
        {
            Renew();
            return new()
            {
                ["total"] = Total,
                ["remaining"] = Remaining,
                ["reset_after"] = (long)(ResetAt - _time.GetUtcNow()).TotalMilliseconds,
                ["max_concurrency"] = MaxConcurrency,
            };
        }
    }

    private void Renew()
    {
        var now = _time.GetUtcNow();
        if (now < ResetAt)
            return;

        Remaining = Total;
        ResetAt = now + TimeSpan.FromDays(1);
    }
}
