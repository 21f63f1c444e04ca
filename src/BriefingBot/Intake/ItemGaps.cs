using BriefingBot.Ingestion.Feeds;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>How long it takes in the mean until a feed has a further item, by its last twenty.</summary>
internal static class ItemGaps
{
    private const int Items = 20;
    private const int FewestDated = 3;

    /// <summary>By the dates of the items, from the oldest of the last twenty until now; null where too few have dates.</summary>
    public static TimeSpan? ByDates(IReadOnlyList<ListedItem> items, DateTimeOffset now)
    {
        List<DateTimeOffset> last =
            [.. items.Select(item => item.Item.Dated).OfType<FeedDate>().Select(date => date.Time).OrderDescending().Take(Items)];
        return last.Count < FewestDated ? null : last[^1] > now ? TimeSpan.Zero : (now - last[^1]) / last.Count;
    }

    /// <summary>
    /// By what came since the last check: so many of the last twenty items took the time since then together. Null where the feed was not
    /// read before.
    /// </summary>
    public static TimeSpan? ByArrivals(FeedState before, int arrived, DateTimeOffset now) => before is { ItemGap: { } gap, CheckedAt: { } last }
        ? ((gap * (Items - Math.Min(arrived, Items))) + (now - last)) / Items
        : null;
}
