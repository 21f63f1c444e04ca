using BriefingBot.Ingestion.Feeds;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>An item that a feed lists.</summary>
/// <param name="Item">The item.</param>
/// <param name="Identity">By what it is known again.</param>
/// <param name="Link">Its page: without what stands behind '#', unless only that tells it from another item. Null where it has none.</param>
internal sealed record ListedItem(FeedItem Item, ItemIdentity Identity, Uri? Link)
{
    private readonly Lazy<ItemKey> _stamp = new(() => StampOf(Item));

    /// <summary>What is known of it, or null where it was never read.</summary>
    public StoredItem? Known { get; init; }

    /// <summary>The key of what it says: another one means that the article may have changed.</summary>
    public ItemKey Stamp => _stamp.Value;

    private static ItemKey StampOf(FeedItem item) =>
        ItemKey.Of(string.Join('\0', item.Title.Line, item.Text, item.Published?.ToIso(), item.Updated?.ToIso()));
}
