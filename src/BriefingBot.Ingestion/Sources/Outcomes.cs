using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Findings as outcomes, for those who do not follow links.</summary>
internal static class Outcomes
{
    private const string NotFollowed = "which tells where articles are and is followed only by: briefingbot ingest FILE|URL";

    public static async IAsyncEnumerable<ReadOutcome> OfAsync(
        IAsyncEnumerable<Finding> findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var finding in findings.WithCancellation(cancellation))
        {
            yield return finding switch
            {
                Finding.Outcome outcome => outcome.Value,
                Finding.Feed feed => new ReadOutcome.Refused(feed.Where, $"This is a feed, {NotFollowed}"),
                Finding.Links { List: var list } => new ReadOutcome.Refused(list.Where, $"This is a list of addresses, {NotFollowed}"),
                _ => throw new ArgumentOutOfRangeException(nameof(findings)),
            };
        }
    }
}
