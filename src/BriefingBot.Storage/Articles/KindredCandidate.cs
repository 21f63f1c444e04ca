using BriefingBot.Core.Identity;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>A known article that shares MinHash bands with an incoming one.</summary>
/// <param name="Id">Which.</param>
/// <param name="SharedBands">How many bands.</param>
/// <param name="Url">Where it stands.</param>
/// <param name="Day">Its day in days since 0001-01-01.</param>
/// <param name="Traits">What tells it from others; null where it was removed.</param>
internal sealed record KindredCandidate(long Id, int SharedBands, Uri Url, int? Day, ArticleTraits? Traits)
{
    // Of a text that many pages share the best candidates suffice, and of a band that very many hold a part.
    private const int MaxCandidates = 16;
    private const int MaxHolders = 64;

    // Of a removed article only bands and day are left: 14 of 20 bands in common is a resemblance of about .93.
    private const int MinBandsOfRemoved = 14;
    private const int MaxDaysFromRemoved = 2;

    private const string Holders =
        "select article_id from article_band where collection_id = $collection and band = $band order by article_id desc limit $limit";

    private const string One =
        """
        select article.url, article.removed_at is not null, coalesce(version.day, article.removed_day), version.title, version.published, version.text, version.outlet
        from article left join version on version.id = article.current_version_id
        where article.id = $id
        """;

    /// <summary>Those that share the most, the newest of those that share as much first; a bounded number.</summary>
    public static List<KindredCandidate> Of(SqliteSession session, long collection, IReadOnlyList<long> bands) =>
    [
        .. bands.SelectMany(band => HoldersOf(session, collection, band)).CountBy(id => id)
            .OrderByDescending(count => count.Value).ThenByDescending(count => count.Key)
            .Take(MaxCandidates)
            .Select(count => Read(session, count.Key, count.Value)),
    ];

    /// <summary>Whether this is a removed article, and the incoming one the same at another address of its site.</summary>
    public bool IsOfRemoved(EncodedArticle incoming) => Traits is null && (IsSameFile(incoming) || (SharedBands >= MinBandsOfRemoved && SiteHost.AreOne(Url, incoming.Url)))
        && (Day is null || incoming.Article.Published is null || Math.Abs(Day.Value - incoming.Article.Published.Value.UtcDate.DayNumber) <= MaxDaysFromRemoved);

    // A removed file under another name: nothing but its text tells it.
    private bool IsSameFile(EncodedArticle incoming) =>
        SharedBands == MinHashBands.Count && SiteHost.Of(Url).Length == 0 && SiteHost.Of(incoming.Url).Length == 0;

    private static List<long> HoldersOf(SqliteSession session, long collection, long band) =>
        session.ReadIds(Holders, ("$collection", collection), ("$band", band), ("$limit", MaxHolders));

    private static KindredCandidate Read(SqliteSession session, long id, int sharedBands)
    {
        using var row = session.Prepare(One, ("$id", id)).ExecuteReader();
        row.Read();
        var url = new Uri(TextValue.Decode(row, 0), UriKind.RelativeOrAbsolute);
        var traits = row.GetBoolean(1) ? null : new ArticleTraits(
            url, TextValue.Decode(row, 3), TextValue.Decode(row, 6), DateValue.Decode(row, 4)?.Date, Shingles.Of(TextValue.Decode(row, 5)));
        return new(id, sharedBands, url, row.IsDBNull(2) ? null : row.GetInt32(2), traits);
    }
}
