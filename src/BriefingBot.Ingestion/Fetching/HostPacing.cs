namespace BriefingBot.Ingestion.Fetching;

/// <summary>Keeps a pause between two requests to one host, whoever makes them. Safe for concurrent use.</summary>
/// <param name="time">Tells the time.</param>
internal sealed class HostPacing(TimeProvider time)
{
    private const int MaxHosts = 1000;

    // Ten of those that keep the longest pause may wait for one host; the next one had better come again.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _next = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until it is this caller's turn with the address's host.</summary>
    /// <param name="address">What is to be asked for.</param>
    /// <param name="pause">How long the host is left alone after it; zero for not at all.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="FetchException">Too many wait for this host already.</exception>
    public Task WaitAsync(Uri address, TimeSpan pause, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var turn = Take(address.IdnHost, pause, now);
        return turn > now ? Task.Delay(turn - now, time, cancellation) : Task.CompletedTask;
    }

    private DateTimeOffset Take(string host, TimeSpan pause, DateTimeOffset now)
    {
        lock (_lock)
        {
            var turn = _next.TryGetValue(host, out var next) && next > now ? next : now;
            if (turn - now > s_longestWait)
            {
                throw FetchProblems.TooManyWaiting(host, turn - now);
            }

            if (_next.Count >= MaxHosts)
            {
                foreach (var (old, _) in _next.Where(entry => entry.Value <= now).ToList())
                {
                    _next.Remove(old);
                }
            }

            _next[host] = turn + pause;
            return turn;
        }
    }
}
