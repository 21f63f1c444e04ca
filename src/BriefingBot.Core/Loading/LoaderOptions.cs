using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Core.Loading;

/// <summary>How much of a load happens at the same time.</summary>
public sealed record LoaderOptions
{
    /// <summary>Threads that embed, 1 to 64; as many as processors, but at most 8, unless set.</summary>
    [Range(1, 64)]
    public int EmbeddingWorkers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <summary>How many articles are under way, read but not yet saved, 1 to 10,000.</summary>
    [Range(1, 10_000)]
    public int ReadAhead { get; init; } = 64;

    /// <summary>How many characters the articles under way have together; a longer article is under way alone.</summary>
    [Range(1, int.MaxValue)]
    public int ReadAheadCharacters { get; init; } = 16_000_000;

    /// <summary>How long the index may take to catch up with what a stopped or failed load had saved, 1 second to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan CatchUpLimit { get; init; } = TimeSpan.FromMinutes(1);
}
