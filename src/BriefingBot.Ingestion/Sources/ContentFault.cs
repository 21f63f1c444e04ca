namespace BriefingBot.Ingestion.Sources;

/// <summary>Why a content ended before its time.</summary>
/// <param name="What">What failed, as the end of a sentence: "the gzip data is cut off or damaged".</param>
/// <param name="Remedy">What to do, as a sentence.</param>
internal sealed record ContentFault(string What, string Remedy)
{
    /// <summary>What to do about data that was lost on the way.</summary>
    public const string GetAgain = "Get the whole file and load it again.";
}
