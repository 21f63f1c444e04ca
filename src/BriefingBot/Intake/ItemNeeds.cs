namespace BriefingBot.Intake;

/// <summary>Whether an item is to be read, in the order of their urgency.</summary>
internal enum ItemNeed
{
    /// <summary>It was never read.</summary>
    New,

    /// <summary>It gave no article at an earlier check.</summary>
    Retry,

    /// <summary>It has changed.</summary>
    Reread,

    /// <summary>It has changed, and it is too early to read it again.</summary>
    RereadLater,

    /// <summary>It is as it was read, or was read often enough.</summary>
    None,
}

/// <summary>Decides which items are to be read. What says something else than when it was read is read again, but ever more seldom.</summary>
internal static class ItemNeeds
{
    /// <summary>What gives no article at so many checks is not tried again until it changes.</summary>
    public const int MaxTries = 3;

    /// <summary>So often an item is read again because it has changed.</summary>
    public const int MaxRereads = 10;

    // Doubled every time: an item that changes with every fetch is read again for three weeks, less and less.
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMinutes(30);

    /// <summary>What an item needs.</summary>
    public static ItemNeed Of(ListedItem item, DateTimeOffset now) => item.Known switch
    {
        null => ItemNeed.New,
        { IsLoaded: false, Tries: < MaxTries } => ItemNeed.Retry,
        var known when known.Stamp is not { } stamp || stamp == item.Stamp => ItemNeed.None,
        var known => OfChanged(known.IsLoaded ? known.Rereads : known.Tries - MaxTries, now - known.ReadAt),
    };

    private static ItemNeed OfChanged(int rereads, TimeSpan sinceLast) =>
        rereads >= MaxRereads ? ItemNeed.None
        : sinceLast >= s_firstPause * (1 << rereads) ? ItemNeed.Reread
        : ItemNeed.RereadLater;
}
