namespace BriefingBot.Storage.Feeds;

/// <summary>By what an item is known again.</summary>
/// <param name="Id">The key of its id.</param>
/// <param name="Link">The key of its folded link and its publication; null where it has no link or shares it with others of its feed.</param>
public readonly record struct ItemIdentity(ItemKey Id, ItemKey? Link)
{
    /// <summary>The key of its id as it stands in the feed, under which older versions kept it; null where that is the same.</summary>
    public ItemKey? RawId { get; init; }
}

/// <summary>An item that was read before.</summary>
/// <param name="Key">Under which it is kept.</param>
/// <param name="IsLoaded">Whether it gave an article.</param>
/// <param name="Tries">How often it gave none.</param>
public sealed record StoredItem(ItemKey Key, bool IsLoaded, int Tries)
{
    /// <summary>The key of what it said when it was read, or null where that was not kept.</summary>
    public ItemKey? Stamp { get; init; }

    /// <summary>When it was read last, to the second.</summary>
    public DateTimeOffset ReadAt { get; init; }

    /// <summary>How often it was read again because it had changed.</summary>
    public int Rereads { get; init; }
}

/// <summary>What came of an item that was read.</summary>
/// <param name="Item">Which.</param>
/// <param name="KnownAs">The key under which it is kept already, or null.</param>
/// <param name="IsLoaded">Whether it gave an article.</param>
/// <param name="Stamp">The key of what it says now.</param>
public sealed record ItemNote(ItemIdentity Item, ItemKey? KnownAs, bool IsLoaded, ItemKey Stamp);
