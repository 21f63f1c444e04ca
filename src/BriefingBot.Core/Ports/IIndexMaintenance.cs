namespace BriefingBot.Core.Ports;

/// <summary>Keeps the derived index in step with the store.</summary>
public interface IIndexMaintenance
{
    /// <summary>Applies what the store has and the index lacks; waits for another process that is doing so.</summary>
    Task CatchUpAsync(CancellationToken cancellation);

    /// <summary>Throws the index away and builds it again from the store.</summary>
    Task RebuildAsync(CancellationToken cancellation);

    /// <summary>Compares index and store.</summary>
    Task<IndexHealth> CheckAsync(CancellationToken cancellation);
}

/// <summary>Whether index and store agree.</summary>
/// <param name="Agrees">True where they do.</param>
/// <param name="Problems">What does not agree, in words for the operator.</param>
public sealed record IndexHealth(bool Agrees, IReadOnlyList<string> Problems);
