namespace BriefingBot.Evaluation.Scoring;

/// <summary>The area under the ROC curve.</summary>
internal static class RocArea
{
    /// <summary>
    /// The chance that a score of <paramref name="positives"/> is above one of <paramref name="negatives"/>, a tie counting half
    /// (Mann and Whitney's U over the number of pairs, by the sum of ranks); null where one of the two is empty.
    /// </summary>
    public static double? Of(IReadOnlyCollection<double> positives, IReadOnlyCollection<double> negatives)
    {
        if (positives.Count == 0 || negatives.Count == 0)
        {
            return null;
        }

        var rankSum = 0.0;
        var below = 0;
        foreach (var (inTie, positiveInTie) in Ties(positives, negatives))
        {
            rankSum += positiveInTie * ((below + below + inTie + 1) / 2.0);
            below += inTie;
        }

        return (rankSum - positives.Count * (positives.Count + 1L) / 2.0) / ((double)positives.Count * negatives.Count);
    }

    private static IEnumerable<(int All, int Positive)> Ties(IEnumerable<double> positives, IEnumerable<double> negatives) =>
        positives.Select(score => (Score: score, Positive: 1))
            .Concat(negatives.Select(score => (Score: score, Positive: 0)))
            .GroupBy(item => item.Score, item => item.Positive)
            .OrderBy(tie => tie.Key)
            .Select(tie => (tie.Count(), tie.Sum()));
}
