namespace BriefingBot.Discord.Rest.Limits;

/// <summary>
/// Which limit a call counts against: the name that responses gave to its template, together with its top-level resource. Before a first
/// response the template stands for the name. Not safe for concurrent use.
/// </summary>
internal sealed class BucketMap
{
    private const int SweepAbove = 1000;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private int _sweepAbove = SweepAbove;

    /// <summary>How many are remembered.</summary>
    public int Count => _buckets.Count;

    /// <summary>The limit of a call.</summary>
    public Bucket Of(Route route, TimeSpan now)
    {
        var template = Template(route);
        return Get(_names.GetValueOrDefault(template, template), route, now);
    }

    /// <summary>Moves a call that is under way to the limit that its response named.</summary>
    public Bucket Move(Route route, Bucket from, string name, TimeSpan now)
    {
        _names[Template(route)] = name;
        var to = Get(name, route, now);
        if (ReferenceEquals(to, from)) return from;
        to.Adopt();
        from.Release();
        return to;
    }

    private Bucket Get(string name, Route route, TimeSpan now)
    {
        var (key, unnamed) = (Key(name, route), Key(Template(route), route));
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            if (_buckets.Count >= _sweepAbove) Sweep(now);
            bucket = _buckets.GetValueOrDefault(unnamed) ?? new();
            _buckets[key] = bucket;
        }

        // What was learnt before the name was known, a pause above all, goes on to hold.
        if (key != unnamed && _buckets.Remove(unnamed, out var earlier)) bucket.TakeOver(earlier);
        return bucket;
    }

    // Every interaction brings a resource of its own; without this they would pile up.
    private void Sweep(TimeSpan now)
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle(now)) _buckets.Remove(key);
        }

        _sweepAbove = Math.Max(SweepAbove, _buckets.Count * 2);
    }

    private static string Key(string name, Route route) => name + " " + route.Resource;

    private static string Template(Route route) => $"{route.Method} {route.Template}";
}
