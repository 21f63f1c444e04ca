using BriefingBot.FakeDiscord.Faults;

namespace BriefingBot.FakeDiscord.Recording;

/// <summary>All requests in the order they were answered, the latest <see cref="Kept"/>.</summary>
public sealed class RequestLog
{
    /// <summary>How many are kept.</summary>
    public const int Kept = 20_000;

    private readonly Lock _lock = new();
    private readonly Queue<RequestRecord> _records = [];
    private readonly ChangeSignal _changes;

    internal RequestLog(ChangeSignal changes) => _changes = changes;

    /// <summary>All requests, oldest first.</summary>
    public IReadOnlyList<RequestRecord> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _records];
            }
        }
    }

    /// <summary>Those that fit a pattern such as "POST interactions/*/callback".</summary>
    public IReadOnlyList<RequestRecord> To(string route) => [.. All.Where(request => RoutePattern.Fits(route, request.Method, request.Path))];

    internal void Add(RequestRecord record)
    {
        lock (_lock)
        {
            _records.Enqueue(record);
            if (_records.Count > Kept)
                _records.Dequeue();
        }

        _changes.Raise();
    }
}
