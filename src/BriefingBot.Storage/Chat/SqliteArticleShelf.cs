using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Chat;

/// <summary>Lists what SQLite holds. Every method fails with a <see cref="Core.Ports.StoreException"/> where the database cannot be used.</summary>
/// <param name="database">The database.</param>
public sealed class SqliteArticleShelf(StoreDatabase database) : IArticleShelf
{
    /// <inheritdoc/>
    public ValueTask<ShelfPage> ReadAsync(ShelfRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return database.ReadAsync(session => session.InSnapshot(() => ShelfQueries.Read(session, request)), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutletCount>> OutletsAsync(
        IReadOnlyList<CollectionName> collections, string containing, int limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(collections);
        ArgumentNullException.ThrowIfNull(containing);
        return database.ReadAsync(session => ShelfQueries.Outlets(session, collections, containing, limit), cancellation);
    }
}
