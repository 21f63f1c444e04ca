using BriefingBot.Core.Identity;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>A known article whose text is nearly that of an incoming one.</summary>
/// <param name="Id">Which.</param>
/// <param name="Kinship">What the incoming one is to it.</param>
/// <param name="IsRemoved">Whether it was removed for good.</param>
internal sealed record KindredArticle(long Id, Kinship Kinship, bool IsRemoved)
{
    /// <summary>
    /// The article that the incoming one is, or else the first of which it is a copy; null where there is none. One that is there goes
    /// before one that was removed.
    /// </summary>
    public static KindredArticle? Find(SqliteSession session, long collection, EncodedArticle incoming)
    {
        var candidates = KindredCandidate.Of(session, collection, incoming.Bands);
        var alike = candidates.Where(known => known.Traits is { } traits && IsAlike(traits, incoming.Traits)).ToList();
        var found = alike
            .Select(known => new KindredArticle(known.Id, KinshipRule.Judge(known.Traits!, incoming.Traits, IsOnlyOfSite(known, alike)), IsRemoved: false))
            .Where(kin => kin.Kinship != Kinship.None)
            .OrderBy(kin => kin.Kinship).ThenBy(kin => kin.Id)
            .FirstOrDefault();
        if (found is { Kinship: Kinship.SameArticle } || alike.Exists(known => known.Traits!.IsOfPublisherOf(incoming.Traits)))
        {
            return found;
        }

        return candidates.Find(known => known.IsOfRemoved(incoming)) is { } removed
            ? new(removed.Id, Kinship.SameArticle, IsRemoved: true)
            : found;
    }

    private static bool IsAlike(ArticleTraits known, ArticleTraits incoming) => known.Shingles.Resemblance(incoming.Shingles) >= KinshipRule.MinResemblance;

    private static bool IsOnlyOfSite(KindredCandidate known, List<KindredCandidate> alike) =>
        !alike.Exists(other => other.Id != known.Id && other.Traits!.IsOfPublisherOf(known.Traits!));
}
