namespace BriefingBot.Storage;

/// <summary>Which articles a search may find: those of one collection whose day lies in a window, both ends included.</summary>
/// <param name="Collection">The collection's number.</param>
/// <param name="FirstDay">The first day, in days since 0001-01-01.</param>
/// <param name="LastDay">The last day.</param>
internal readonly record struct SearchScope(int Collection, int FirstDay, int LastDay)
{
    /// <summary>Whether an article may be found.</summary>
    public bool Contains(int collection, int day) => collection == Collection && day >= FirstDay && day <= LastDay;
}
