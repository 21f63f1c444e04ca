using BriefingBot.Core.Identity;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>A known article whose text is nearly that of an incoming one.</summary>
/// <param name="Id">Which.</param>
/// <param name="Kinship">What the incoming one is to it.</param>
/// <param name="IsRemoved">Whether it was removed for good.</param>
internal sealed record KindredArticle(long Id, Kinship Kinship, bool IsRemoved)
{
    // Of a text that many pages share the best candidates suffice.
    private const int MaxCandidates = 16;

    // Of a removed article only the bands are left: half of them in common is a resemblance of about .87.
    private const int MinBandsOfRemoved = MinHashBands.Count / 2;

    private const string Candidates =
        """
        select article.id, count(*), article.removed_at is not null, article.url, version.title, version.published, version.text
        from article_band
        join article on article.id = article_band.article_id
        left join version on version.id = article.current_version_id
        where article_band.collection_id = $collection and article_band.band in (select value from json_each($bands))
        group by article.id
        order by count(*) desc, article.id
        limit $limit
        """;

    /// <summary>The article that the incoming one is, or else the first of which it is a copy; null where there is none.</summary>
    public static KindredArticle? Find(SqliteSession session, long collection, EncodedArticle incoming)
    {
        if (incoming.Bands.Count == 0)
        {
            return null;
        }

        var candidates = Read(session, collection, incoming.Bands);
        var alike = candidates.Where(known => known.Traits is not null && known.Traits.Shingles.Resemblance(incoming.Traits.Shingles) >= KinshipRule.MinResemblance).ToList();
        return candidates.Where(known => known.Traits is null).Select(known => OfRemoved(known, incoming)).OfType<KindredArticle>()
            .Concat(alike.Select(known => new KindredArticle(known.Id, KinshipRule.Judge(known.Traits!, incoming.Traits, IsOnlyOfSite(known, alike)), IsRemoved: false)))
            .Where(kin => kin.Kinship != Kinship.None)
            .OrderBy(kin => kin.Kinship).ThenBy(kin => kin.Id)
            .FirstOrDefault();
    }

    private static KindredArticle? OfRemoved(Candidate known, EncodedArticle incoming) =>
        known.SharedBands >= MinBandsOfRemoved && SiteHost.Of(known.Url) == SiteHost.Of(incoming.Url) ? new(known.Id, Kinship.SameArticle, IsRemoved: true) : null;

    private static bool IsOnlyOfSite(Candidate known, List<Candidate> alike) =>
        !alike.Exists(other => other.Id != known.Id && SiteHost.Of(other.Url) == SiteHost.Of(known.Url));

    private static List<Candidate> Read(SqliteSession session, long collection, IReadOnlyList<long> bands)
    {
        using var rows = session.Prepare(
            Candidates, ("$collection", collection), ("$bands", IdList.Encode(bands, band => band)), ("$limit", MaxCandidates)).ExecuteReader();
        List<Candidate> candidates = [];
        while (rows.Read())
        {
            var url = new Uri(TextValue.Decode(rows, 3), UriKind.RelativeOrAbsolute);
            var traits = rows.GetBoolean(2) ? null : new ArticleTraits(
                url, TextValue.Decode(rows, 4), DateValue.Decode(rows, 5)?.Date, Shingles.Of(TextValue.Decode(rows, 6)));
            candidates.Add(new(rows.GetInt64(0), rows.GetInt32(1), url, traits));
        }

        return candidates;
    }

    private sealed record Candidate(long Id, int SharedBands, Uri Url, ArticleTraits? Traits);
}
