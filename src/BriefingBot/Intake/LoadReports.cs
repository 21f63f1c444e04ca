using BriefingBot.Core.Loading;

namespace BriefingBot.Intake;

/// <summary>Reports of several loads as one.</summary>
internal static class LoadReports
{
    /// <summary>Nothing happened.</summary>
    public static LoadReport Empty { get; } = new()
    {
        Added = 0,
        Updated = 0,
        Unchanged = 0,
        Passages = 0,
        Refused = [],
        RefusedCount = 0,
        Warnings = [],
        Elapsed = TimeSpan.Zero,
    };

    /// <summary>One thing was refused.</summary>
    public static LoadReport Refusal(Uri address, string reason) =>
        Empty with { Refused = [new(address.AbsoluteUri, reason)], RefusedCount = 1 };

    /// <summary>Both, one after the other.</summary>
    public static LoadReport Sum(LoadReport first, LoadReport second) => new()
    {
        Added = first.Added + second.Added,
        Copies = first.Copies + second.Copies,
        Removed = first.Removed + second.Removed,
        Updated = first.Updated + second.Updated,
        Unchanged = first.Unchanged + second.Unchanged,
        Passages = first.Passages + second.Passages,
        Refused = [.. first.Refused.Concat(second.Refused).Take(LoadReport.MaxListed)],
        RefusedCount = first.RefusedCount + second.RefusedCount,
        Warnings = [.. first.Warnings.Concat(second.Warnings).Take(LoadReport.MaxListed)],
        Elapsed = first.Elapsed + second.Elapsed,
    };

    /// <summary>How many articles a report counts, refused ones included.</summary>
    public static int Articles(LoadReport report) => report.Read + report.RefusedCount;
}
