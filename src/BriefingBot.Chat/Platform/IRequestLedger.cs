namespace BriefingBot.Chat.Platform;

/// <summary>Remembers which requests were taken, across restarts and instances of the program, for at least an hour. Safe for concurrent use.</summary>
public interface IRequestLedger
{
    /// <summary>Takes a request.</summary>
    /// <returns>False where it was taken before.</returns>
    ValueTask<bool> TryTakeAsync(RequestId request, CancellationToken cancellation);
}

/// <summary>Small things that a transport has to remember across restarts. Safe for concurrent use.</summary>
public interface ITransportState
{
    /// <summary>What was last written under <paramref name="key"/>, or null.</summary>
    ValueTask<string?> ReadAsync(string key, CancellationToken cancellation);

    /// <summary>Writes it; durable when this returns.</summary>
    ValueTask WriteAsync(string key, string value, CancellationToken cancellation);
}
