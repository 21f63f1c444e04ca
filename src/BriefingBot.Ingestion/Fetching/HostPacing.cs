namespace BriefingBot.Ingestion.Fetching;

/// <summary>Keeps a pause between two requests to one host, for work that nobody waits for. Safe for concurrent use.</summary>
/// <param name="pause">At least so long; zero for none.</param>
/// <param name="time">Tells the time.</param>
public sealed class HostPacing(TimeSpan pause, TimeProvider time)
{
    private const int MaxHosts = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _next = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until it is this caller's turn with the address's host.</summary>
    public Task WaitAsync(Uri address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var now = time.GetUtcNow();
        var turn = Take(address.IdnHost, now);
        return turn > now ? Task.Delay(turn - now, time, cancellation) : Task.CompletedTask;
    }

    private DateTimeOffset Take(string host, DateTimeOffset now)
    {
        lock (_lock)
        {
            var turn = _next.TryGetValue(host, out var next) && next > now ? next : now;
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
