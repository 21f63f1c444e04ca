using BriefingBot.Core.Ports;

namespace BriefingBot.Tests.Running;

/// <summary>An index that remembers what was done to it.</summary>
internal sealed class ScriptedIndex : IIndexMaintenance
{
    /// <summary>How often it caught up.</summary>
    public int CaughtUp { get; private set; }

    /// <summary>How often it was rebuilt.</summary>
    public int Rebuilt { get; private set; }

    /// <summary>What a check finds.</summary>
    public IReadOnlyList<string> Problems { get; set; } = [];

    public Task CatchUpAsync(CancellationToken cancellation)
    {
        CaughtUp++;
        return Task.CompletedTask;
    }

    public Task RebuildAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Rebuilt++;
        return Task.CompletedTask;
    }

    public Task<IndexHealth> CheckAsync(CancellationToken cancellation) => Task.FromResult(new IndexHealth(Problems.Count == 0, Problems));
}
