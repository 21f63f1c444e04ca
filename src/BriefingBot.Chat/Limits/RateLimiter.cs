using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Limits;

/// <summary>Holds back people and servers that ask faster than the operator allows. Safe for concurrent use; its memory is bounded.</summary>
internal sealed class RateLimiter(ChatOptions options, TimeProvider time)
{
    private const int MostBuckets = 100_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<UserId, TokenBucket> _users = [];
    private readonly Dictionary<ServerId, TokenBucket> _servers = [];

    /// <summary>Takes a token of the person and one of the server, or none.</summary>
    public RateDecision Take(UserId user, ServerId? server)
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            var ofUser = Bucket(_users, user, options.UserBurst, options.UserPerMinute, now);
            var ofServer = server is { } id ? Bucket(_servers, id, options.ServerBurst, options.ServerPerMinute, now) : null;
            if (ofUser.Wait(now) is var wait && wait > TimeSpan.Zero)
            {
                return new(wait, IsOfServer: false);
            }

            if (ofServer?.Wait(now) is { } serverWait && serverWait > TimeSpan.Zero)
            {
                return new(serverWait, IsOfServer: true);
            }

            ofUser.Take(now);
            ofServer?.Take(now);
            return new(TimeSpan.Zero, IsOfServer: false);
        }
    }

    private static TokenBucket Bucket<T>(Dictionary<T, TokenBucket> buckets, T key, int capacity, double perMinute, DateTimeOffset now)
        where T : notnull
    {
        if (buckets.TryGetValue(key, out var bucket))
        {
            return bucket;
        }

        if (buckets.Count >= MostBuckets)
        {
            Forget(buckets, now);
        }

        return buckets[key] = new(capacity, perMinute, now);
    }

    private static void Forget<T>(Dictionary<T, TokenBucket> buckets, DateTimeOffset now)
        where T : notnull
    {
        foreach (var full in buckets.Where(entry => entry.Value.IsFull(now)).Select(entry => entry.Key).ToList())
        {
            buckets.Remove(full);
        }

        if (buckets.Count >= MostBuckets)
        {
            buckets.Clear();
        }
    }
}

/// <summary>Whether something may be done now.</summary>
/// <param name="Wait">Zero where it may; else how long to wait.</param>
/// <param name="IsOfServer">Whether the server, not the person, is held back.</param>
internal readonly record struct RateDecision(TimeSpan Wait, bool IsOfServer)
{
    /// <summary>Whether it may be done.</summary>
    public bool IsAllowed => Wait == TimeSpan.Zero;
}
