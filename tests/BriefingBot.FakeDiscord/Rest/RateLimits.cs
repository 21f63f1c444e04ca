using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Counts requests by route and top-level resource (topics/rate-limits.mdx).</summary>
internal sealed class RateLimits(FakeDiscordOptions options)
{
    private const int BucketsKept = 2_000;
    private static readonly string[] Majors = ["channel", "guild", "application", "token"];
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Window> _windows = new(StringComparer.Ordinal);
    private Window _global = new(DateTimeOffset.MinValue, 0);

    /// <summary>Counts a request and tells how its bucket stands.</summary>
    public LimitState Count(RestRequest request)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request.Route.Name)))[..16];
        var key = string.Join(':', Majors.Select(major => request.Values.GetValueOrDefault(major)).Prepend(name));
        lock (_lock)
        {
            var now = options.Time.GetUtcNow();
            Forget(now);
            var window = Next(_windows.GetValueOrDefault(key), options.BucketWindow, now);
            _windows[key] = window;
            var global = options.GlobalLimit is { } limit && !request.Route.IsInteraction && CountGlobal(now) > limit;
            var reset = global ? _global.Start.AddSeconds(1) : window.Start + options.BucketWindow;
            return new(name, options.BucketLimit, Math.Max(0, options.BucketLimit - window.Used), reset, reset - now)
            {
                Exceeded = window.Used > options.BucketLimit,
                Global = global,
            };
        }
    }

    private static Window Next(Window? window, TimeSpan length, DateTimeOffset now) =>
        window is null || now - window.Start >= length ? new(now, 1) : window with { Used = window.Used + 1 };

    private int CountGlobal(DateTimeOffset now) => (_global = Next(_global, TimeSpan.FromSeconds(1), now)).Used;

    private void Forget(DateTimeOffset now)
    {
        if (_windows.Count < BucketsKept)
            return;

        foreach (var (key, window) in _windows)
        {
            if (now - window.Start >= options.BucketWindow)
                _windows.Remove(key);
        }
    }

    private sealed record Window(DateTimeOffset Start, int Used);
}

/// <summary>How a bucket stands after a request.</summary>
internal sealed record LimitState(string Bucket, int Limit, int Remaining, DateTimeOffset Reset, TimeSpan ResetAfter)
{
    public bool Exceeded { get; init; }

    public bool Global { get; init; }

    /// <summary>The headers that every answer has.</summary>
    public IEnumerable<(string Name, string Value)> Headers =>
    [
        ("X-RateLimit-Limit", Limit.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Remaining", Remaining.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Reset", (Reset.ToUnixTimeMilliseconds() / 1000d).ToString("0.000", CultureInfo.InvariantCulture)),
        ("X-RateLimit-Reset-After", Math.Max(0, ResetAfter.TotalSeconds).ToString("0.000", CultureInfo.InvariantCulture)),
        ("X-RateLimit-Bucket", Bucket),
    ];
}
