using CsCheck;

namespace BriefingBot.Storage.Tests.Vectors;

public sealed class TopHitsTests
{
    private static readonly Gen<Hit[]> s_hits =
        Gen.Select(Gen.Int[0, 9], Gen.Long[0, 1_000_000], (score, id) => new Hit(score, id, 0)).Array[0, 60];

    [Fact]
    public void TheBest_AreThoseThatSortingGives() => Gen.Select(s_hits, Gen.Int[0, 12]).Sample((hits, limit) =>
    {
        var kept = new TopHits(limit);
        Array.ForEach(hits, kept.Offer);
        return Best(kept.Hits.ToArray(), limit).SequenceEqual(Best(hits, limit));
    });

    [Fact]
    public void Merging_IsTheSameAsOfferingAll() => Gen.Select(s_hits, s_hits, Gen.Int[0, 12]).Sample((left, right, limit) =>
    {
        var (a, b) = (new TopHits(limit), new TopHits(limit));
        Array.ForEach(left, a.Offer);
        Array.ForEach(right, b.Offer);
        a.Offer(b);
        return Best(a.Hits.ToArray(), limit).SequenceEqual(Best([.. left, .. right], limit));
    });

    private static IEnumerable<Hit> Best(Hit[] hits, int limit) =>
        hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id).Take(limit);
}
