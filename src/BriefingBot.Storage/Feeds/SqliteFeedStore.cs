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

    /// <summary>The feeds of all collections, in the order in which they were added.</summary>
    public ValueTask<IReadOnlyList<StoredFeed>> ListAllAsync(CancellationToken cancellation) =>
        database.ReadAsync(FeedQueries.All, cancellation);

    /// <summary>A feed, or null.</summary>
    public ValueTask<StoredFeed?> FindAsync(CollectionName collection, Uri address, CancellationToken cancellation) =>
        database.ReadAsync(session => FeedQueries.Find(session, collection, address), cancellation);

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

    /// <summary>Which of these items need no further try: they are loaded, or were tried <paramref name="tries"/> times in vain.</summary>
    public ValueTask<IReadOnlySet<ItemKey>> SettledAsync(
        FeedId feed, IReadOnlyCollection<ItemKey> items, int tries, CancellationToken cancellation) =>
        database.ReadAsync(session => session.InSnapshot(() => FeedItemQueries.SettledOf(session, feed, items, tries)), cancellation);

    /// <summary>Notes what came of items. Of items that were dealt with long ago only the newest thousands are remembered.</summary>
    /// <param name="feed">Whose items.</param>
    /// <param name="items">The items, and whether they are loaded.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async ValueTask NoteAsync(
        FeedId feed, IReadOnlyCollection<(ItemKey Item, bool IsLoaded)> items, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(items);
        await database.WriteAsync(session => Note(session, feed, items, at), cancellation);
    }

    private static int Note(SqliteSession session, FeedId feed, IReadOnlyCollection<(ItemKey Item, bool IsLoaded)> items, DateTimeOffset at)
    {
        foreach (var (item, isLoaded) in items)
        {
            FeedItemQueries.Note(session, feed, item, isLoaded, at);
        }

        return FeedItemQueries.Forget(session, feed);
    }
}
