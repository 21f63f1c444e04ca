namespace BriefingBot.Ingestion.Fetching;

/// <summary>What is to be fetched.</summary>
/// <param name="Address">From where.</param>
/// <param name="Purpose">What for.</param>
public sealed record FetchRequest(Uri Address, FetchPurpose Purpose)
{
    /// <summary>What an earlier answer told of itself: the server need not send it again. Null for none.</summary>
    public PageValidators? Known { get; init; }

    /// <summary>The most bytes, if fewer than the options allow or more; null for the options' limit.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>Whether of a longer body its beginning is taken; otherwise it is refused.</summary>
    internal bool TakesBeginning { get; init; }

    /// <summary>How many redirects are followed, each checked like the first address.</summary>
    public int MaxRedirects { get; init; } = 5;
}
