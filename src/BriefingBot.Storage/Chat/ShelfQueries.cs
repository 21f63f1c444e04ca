using System.Text.Json;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;
using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Chat;

/// <summary>Looks through the current versions of some collections.</summary>
internal static class ShelfQueries
{
    // An article of which only the day is told counts at noon in UTC, which lies on that day in nearly every time zone.
    private const string Wanted =
        """
        from article
        join collection on collection.id = article.collection_id
        join version on version.id = article.current_version_id
        where collection.name in (select value from json_each($collections))
          and ($outlet is null or version.outlet = $outlet collate nocase)
          and ($part is null or version.title like $part escape '\' or article.url like $part escape '\')
          and ($from is null or case when length(version.published) = 10 then version.moment + 43200
            else coalesce(version.moment, unixepoch(version.loaded_at)) end >= $from)
          and ($before is null or case when length(version.published) = 10 then version.moment + 43200
            else coalesce(version.moment, unixepoch(version.loaded_at)) end < $before)
        """;

    private const string Count = "select count(*) " + Wanted;

    private const string Newest =
        $"select article.id {Wanted} order by version.moment is null, version.moment desc, article.id limit $take offset $skip";

    private const string CountByOutlet =
        """
        select version.outlet, count(*)
        from article
        join collection on collection.id = article.collection_id
        join version on version.id = article.current_version_id
        where collection.name in (select value from json_each($collections)) and version.outlet like $part escape '\'
        group by version.outlet collate nocase
        order by count(*) desc, version.outlet
        limit $limit
        """;

    /// <summary>A page of articles.</summary>
    public static ShelfPage Read(SqliteSession session, ShelfRequest request)
    {
        ReadOnlySpan<(string, object?)> filters =
        [
            ("$collections", Names(request.Collections)),
            ("$outlet", request.Outlet is { } outlet ? TextValue.Encode(outlet) : null),
            ("$part", string.IsNullOrEmpty(request.Containing) ? null : Pattern(request.Containing)),
            ("$from", request.From?.ToUnixTimeSeconds()),
            ("$before", request.Before?.ToUnixTimeSeconds()),
        ];
        var total = (long)session.Prepare(Count, filters).ExecuteScalar()!;
        var ids = session.ReadIds(Newest, [.. filters, ("$take", request.Take), ("$skip", request.Skip)]).Select(id => new ArticleId(id));
        return new(HeaderQueries.Read(session, [.. ids]), (int)total);
    }

    /// <summary>Outlets by the number of their articles.</summary>
    public static IReadOnlyList<OutletCount> Outlets(SqliteSession session, IReadOnlyList<CollectionName> collections, string containing, int limit)
    {
        using var rows = session.Prepare(
            CountByOutlet, ("$collections", Names(collections)), ("$part", Pattern(containing)), ("$limit", limit)).ExecuteReader();
        var outlets = new List<OutletCount>();
        while (rows.Read())
        {
            outlets.Add(new(TextValue.Decode(rows, 0), rows.GetInt32(1)));
        }

        return outlets;
    }

    private static string Names(IEnumerable<CollectionName> collections) =>
        JsonSerializer.Serialize(collections.Select(name => name.Value).ToArray(), ChatJson.Default.StringArray);

    /// <summary>The pattern of LIKE for texts that hold a part, whose own wildcards count as letters.</summary>
    private static string Pattern(string part) =>
        $"%{part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
