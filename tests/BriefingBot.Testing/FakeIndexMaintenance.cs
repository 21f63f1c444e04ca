using BriefingBot.Core.Ports;

namespace BriefingBot.Testing;

/// <summary>An index that has nothing to do and remembers what it was told to do.</summary>
public sealed class FakeIndexMaintenance : IIndexMaintenance
{
    /// <summary>What happens when the index is told to catch up; nothing unless set.</summary>
    public Func<CancellationToken, Task> OnCatchUp { get; init; } = _ => Task.CompletedTask;

    /// <summary>What the index says of itself.</summary>
    public IndexHealth Health { get; init; } = new(Agrees: true, Problems: []);

    /// <summary>How often it caught up to the end.</summary>
    public int CatchUps { get; private set; }

    /// <summary>How often it was built again.</summary>
    public int Rebuilds { get; private set; }

    /// <inheritdoc/>
    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await OnCatchUp(cancellation);
        CatchUps++;
    }

    /// <inheritdoc/>
    public Task RebuildAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Rebuilds++;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IndexHealth> CheckAsync(CancellationToken cancellation) => Task.FromResult(Health);
}
