using System.Collections.Concurrent;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>All violations so far.</summary>
internal sealed class ViolationLog
{
    private readonly ConcurrentQueue<Violation> _all = [];

    public IReadOnlyList<Violation> All => [.. _all];

    public void Add(IEnumerable<Violation> violations)
    {
        foreach (var violation in violations)
            _all.Enqueue(violation);
    }
}
