using BriefingBot.Core.Identity;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>
/// Tells the items of a feed from each other and knows them again. Publishers change the tracking part of links and ids with every
/// fetch, so both are folded - unless that makes one of two items, as where all items are parts of one page. An item with another id and
/// another publication is another one, though its link be the same: a daily briefing may stand at one address.
/// </summary>
internal static class ListedItems
{
    /// <summary>The items, each once, in the feed's own order.</summary>
    public static IReadOnlyList<ListedItem> Of(IReadOnlyList<FeedItem> items)
    {
        List<FeedItem> distinct = [.. items.DistinctBy(item => item.Id, StringComparer.Ordinal)];
        var ids = Shared(distinct.Select(FoldedId));
        var links = Shared(distinct.Select(FoldedLink).OfType<string>());
        return [.. distinct.Select(item => Listed(item, ids, links))];
    }

    /// <summary>The newest first; an item without a date stands where the feed has put it.</summary>
    public static IReadOnlyList<ListedItem> NewestFirst(IReadOnlyList<ListedItem> items)
    {
        var date = DateTimeOffset.MaxValue;
        List<(ListedItem Item, DateTimeOffset Date)> dated = [];
        foreach (var item in items)
        {
            date = item.Item.Dated?.Time ?? date;
            dated.Add((item, date));
        }

        return [.. dated.OrderByDescending(item => item.Date).Select(item => item.Item)];
    }

    private static ListedItem Listed(FeedItem item, HashSet<string> sharedIds, HashSet<string> sharedLinks)
    {
        var id = FoldedId(item) is var folded && sharedIds.Contains(folded) ? item.Id : folded;
        var link = FoldedLink(item) is { } told && !sharedLinks.Contains(told) ? told : null;
        return new(
            item,
            new(ItemKey.Of(id), link is null ? null : ItemKey.Of($"{link}\0{item.Published?.ToIso()}"))
            {
                RawId = id == item.Id ? null : ItemKey.Of(item.Id),
            },
            link is null || item.Link is null ? item.Link : ClaimedAddress.WithoutFragment(item.Link));
    }

    private static HashSet<string> Shared(IEnumerable<string> texts) => texts
        .CountBy(text => text, StringComparer.Ordinal)
        .Where(text => text.Value > 1)
        .Select(text => text.Key)
        .ToHashSet(StringComparer.Ordinal);

    private static string FoldedId(FeedItem item) => IsWeb(item.Id, out var address) ? AddressKey.Of(address).Value : item.Id;

    private static string? FoldedLink(FeedItem item) => item.Link is { } link ? AddressKey.Of(link).Value : null;

    private static bool IsWeb(string id, out Uri address) =>
        Uri.TryCreate(id, UriKind.Absolute, out address!) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
