using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Feeds;

/// <summary>
/// Remembers in SQLite which feeds are followed and which of their items were dealt with. Every method fails with a
/// <see cref="Core.Ports.StoreException"/> where the database cannot be used. Safe for concurrent use.
/// </summary>
/// <param name="database">The database.</param>
public sealed class SqliteFeedStore(StoreDatabase database)
{
    private const int KeptPerFeed = 5000;

    /// <summary>Follows a feed; following it again changes nothing.</summary>
    /// <param name="collection">Where its articles go.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="most">How many feeds the collection may follow.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The feed, or null where the collection follows as many as it may.</returns>
    public ValueTask<StoredFeed?> AddAsync(CollectionName collection, Uri address, int most, CancellationToken cancellation) =>
        database.WriteAsync(session => FeedQueries.Add(session, collection, address, most), cancellation);

    /// <summary>The feeds of a collection, by address.</summary>
    public ValueTask<IReadOnlyList<StoredFeed>> ListAsync(CollectionName collection, CancellationToken cancellation) =>
        database.ReadAsync(session => FeedQueries.List(session, collection), cancellation);

    /// <summary>The feeds of all collections that are due, those that are so the longest first.</summary>
    public ValueTask<IReadOnlyList<StoredFeed>> ListDueAsync(DateTimeOffset now, CancellationToken cancellation) =>
        database.ReadAsync(session => FeedQueries.AllDue(session, now), cancellation);

    /// <summary>A feed, or null.</summary>
    public ValueTask<StoredFeed?> FindAsync(CollectionName collection, Uri address, CancellationToken cancellation) =>
        database.ReadAsync(session => FeedQueries.Find(session, collection, address), cancellation);

    /// <summary>A feed as it is known now, or null where it is followed no longer.</summary>
    public ValueTask<StoredFeed?> FindAsync(FeedId feed, CancellationToken cancellation) =>
        database.ReadAsync(session => FeedQueries.Find(session, feed), cancellation);

    /// <summary>Follows a feed no longer.</summary>
    /// <returns>False where it was not followed.</returns>
    public ValueTask<bool> RemoveAsync(CollectionName collection, Uri address, CancellationToken cancellation) =>
        database.WriteAsync(session => FeedQueries.Remove(session, collection, address), cancellation);

    /// <summary>Keeps what is known of a feed; nothing happens where it is followed no longer.</summary>
    public async ValueTask SaveAsync(FeedId feed, FeedState state, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(state);
        await database.WriteAsync(session => FeedQueries.Save(session, feed, state), cancellation);
    }

    /// <summary>Gives a feed another address. Where the collection follows that one too, both become one feed and no item is forgotten.</summary>
    /// <returns>The feed at its new address, or null where it is followed no longer.</returns>
    public ValueTask<StoredFeed?> MoveAsync(FeedId feed, Uri address, CancellationToken cancellation) =>
        database.WriteAsync(session => FeedMove.To(session, feed, address), cancellation);

    /// <summary>What is known of items, each by its id or else by its link; those that were never read are left out.</summary>
    public ValueTask<IReadOnlyDictionary<ItemIdentity, StoredItem>> FindItemsAsync(
        FeedId feed, IReadOnlyCollection<ItemIdentity> items, CancellationToken cancellation) =>
        database.ReadAsync(
            session => session.InSnapshot<IReadOnlyDictionary<ItemIdentity, StoredItem>>(() => Find(session, feed, items)), cancellation);

    /// <summary>Notes what came of items that were read.</summary>
    /// <param name="feed">Whose items.</param>
    /// <param name="notes">The items, and what came of them.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async ValueTask NoteAsync(FeedId feed, IReadOnlyCollection<ItemNote> notes, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(notes);
        await database.WriteAsync(session => Note(session, feed, notes, at), cancellation);
    }

    /// <summary>
    /// Notes that a feed still lists items. Beside these the newest thousands are remembered; others are forgotten, for what a feed no
    /// longer lists is of no use.
    /// </summary>
    /// <param name="feed">Whose items.</param>
    /// <param name="items">The items that it lists, and what they say where that was not kept.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async ValueTask NoteListedAsync(
        FeedId feed, IReadOnlyCollection<(ItemKey Item, ItemKey? Stamp)> items, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(items);
        await database.WriteAsync(session => NoteListed(session, feed, items, at), cancellation);
    }

    private static Dictionary<ItemIdentity, StoredItem> Find(SqliteSession session, FeedId feed, IReadOnlyCollection<ItemIdentity> items) =>
        items.Distinct().Select(item => (item, Known: FeedItemQueries.Find(session, feed, item)))
            .Where(found => found.Known is not null)
            .ToDictionary(found => found.item, found => found.Known!);

    private static int Note(SqliteSession session, FeedId feed, IReadOnlyCollection<ItemNote> notes, DateTimeOffset at)
    {
        foreach (var note in notes)
        {
            FeedItemQueries.Note(session, feed, note, at);
        }

        return notes.Count;
    }

    private static int NoteListed(SqliteSession session, FeedId feed, IReadOnlyCollection<(ItemKey Item, ItemKey? Stamp)> items, DateTimeOffset at)
    {
        foreach (var (item, stamp) in items)
        {
            FeedItemQueries.SetSeen(session, feed, item, at);
            if (stamp is { } told)
            {
                FeedItemQueries.SetStamp(session, feed, item, told);
            }
        }

        return FeedItemQueries.Forget(session, feed, items.Count + KeptPerFeed);
    }
}
