using BriefingBot.Ingestion.Feeds;

namespace BriefingBot.Intake.Following;

/// <summary>Chooses the items of a feed that are read: all that it gives whole, and of the others the newest.</summary>
internal static class WantedItems
{
    /// <summary>The items in the feed's order, each once, and how many were left out.</summary>
    public static (IReadOnlyList<FeedItem> Items, int LeftOut) Of(Feed feed, LinkBudget budget)
    {
        List<FeedItem> distinct = [.. feed.Items.DistinctBy(item => item.Id, StringComparer.Ordinal)];
        var elsewhere = distinct.Where(item => item is { IsWhole: false, Link: not null })
            .OrderByDescending(item => item.Dated?.Time ?? DateTimeOffset.MinValue)
            .ToList();
        var taken = elsewhere.TakeWhile(_ => budget.TryTake()).ToHashSet(ReferenceEqualityComparer.Instance);
        var leftOut = elsewhere.Where(item => !taken.Contains(item)).ToHashSet(ReferenceEqualityComparer.Instance);
        return ([.. distinct.Where(item => !leftOut.Contains(item))], leftOut.Count);
    }
}
