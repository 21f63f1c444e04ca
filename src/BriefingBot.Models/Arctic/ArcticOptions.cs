namespace BriefingBot.Models.Arctic;

/// <summary>Settings of the embedder.</summary>
public sealed class ArcticOptions
{
    /// <summary>Where the quantized model is kept.</summary>
    public required string CacheFolder { get; init; }
}
