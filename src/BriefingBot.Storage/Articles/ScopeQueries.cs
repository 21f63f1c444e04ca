using System.Collections.Frozen;
using BriefingBot.Core.Ports;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>Turns the names in a search into numbers of the store.</summary>
internal static class ScopeQueries
{
    private const string OfOutlet =
        """
        select article.id
        from article join version on version.id = article.current_version_id
        where article.collection_id in (select value from json_each($collections)) and version.outlet = $outlet collate nocase
        """;

    /// <summary>What the search may find; null where the store has none of its collections.</summary>
    public static SearchScope? Of(SqliteSession session, SearchRequest request)
    {
        var collections = request.AlsoIn.Prepend(request.Collection)
            .Select(name => CollectionQueries.Find(session, name)).OfType<long>().Distinct().ToList();
        return collections.Count == 0 ? null : new((int)collections[0], request.From?.DayNumber ?? 0, request.Until.DayNumber)
        {
            AlsoIn = [.. collections.Skip(1).Select(number => (int)number)],
            Articles = request.Outlet is { } outlet ? ArticlesOf(session, collections, outlet) : null,
        };
    }

    private static FrozenSet<long> ArticlesOf(SqliteSession session, IReadOnlyList<long> collections, string outlet) => session
        .ReadIds(OfOutlet, ("$collections", IdList.Encode(collections, id => id)), ("$outlet", TextValue.Encode(outlet)))
        .ToFrozenSet();
}
