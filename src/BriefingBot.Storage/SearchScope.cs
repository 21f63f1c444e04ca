using System.Collections.Frozen;

namespace BriefingBot.Storage;

/// <summary>Which articles a search may find: those of some collections whose day lies in a window, both ends included.</summary>
/// <param name="Collection">A collection's number.</param>
/// <param name="FirstDay">The first day, in days since 0001-01-01.</param>
/// <param name="LastDay">The last day.</param>
internal readonly record struct SearchScope(int Collection, int FirstDay, int LastDay)
{
    /// <summary>Numbers of further collections.</summary>
    public int[] AlsoIn { get; init; } = [];

    /// <summary>The only articles that count, or null for all.</summary>
    public FrozenSet<long>? Articles { get; init; }

    /// <summary>Whether an article may be found.</summary>
    public bool Contains(int collection, int day, long article) =>
        (collection == Collection || AlsoIn.AsSpan().Contains(collection))
        && day >= FirstDay && day <= LastDay
        && (Articles is null || Articles.Contains(article));
}
