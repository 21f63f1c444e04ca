using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;

namespace BriefingBot.Output.Json;

/// <summary>From a load's report to what programs get.</summary>
internal static class LoadMapping
{
    /// <summary>The report.</summary>
    /// <param name="report">What the load came to.</param>
    /// <param name="collection">Where the articles went.</param>
    /// <param name="error">Why nothing was loaded, or null.</param>
    public static IngestJson ToJson(this LoadReport report, CollectionName collection, string? error) => new()
    {
        Error = error,
        Collection = collection.Value,
        Added = report.Added,
        Updated = report.Updated,
        Unchanged = report.Unchanged,
        Copies = report.Copies,
        Removed = report.Removed,
        Passages = report.Passages,
        RefusedCount = report.RefusedCount,
        Refused = [.. report.Refused.Select(refused => new RefusedJson(refused.Where, refused.Reason))],
        Warnings = report.Warnings,
        Ms = report.Elapsed.ToMilliseconds(),
    };
}
