using System.Globalization;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Feeds;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Links;

namespace BriefingBot.Intake.Following;

/// <summary>
/// From what was found to articles: passes on those that are there, and fetches those that feeds, sitemaps and OPML name, one after the
/// other, the newest first, and no more than the budget allows. What fails is refused by itself.
/// </summary>
internal sealed class LinkFollower(FeedSourceArticles feeds, WebPages pages)
{
    // An index names sitemaps (sitemaps.org allows no index in an index, but some sites have one).
    private const int MaxDepth = 2;

    /// <summary>The outcomes of findings.</summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IAsyncEnumerable<Finding> findings, LinkBudget budget, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var finding in findings.WithCancellation(cancellation))
        {
            await foreach (var outcome in ReadAsync(finding, budget, 0, cancellation))
            {
                yield return outcome;
            }
        }
    }

    private IAsyncEnumerable<ReadOutcome> ReadAsync(Finding finding, LinkBudget budget, int depth, CancellationToken cancellation) => finding switch
    {
        Finding.Outcome outcome => AsyncEnumerable.Repeat(outcome.Value, 1),
        Finding.Feed feed => feeds.ReadAsync(feed.Source, feed.Address, feed.Where, budget, cancellation),
        Finding.Links { List: var list } when depth <= MaxDepth => FollowAsync(list, budget, depth, cancellation),
        Finding.Links { List: var list } => AsyncEnumerable.Repeat<ReadOutcome>(
            new ReadOutcome.Refused(list.Where, "The list is named by a list that is named by a list itself, which is as far as they are followed. Load it by itself."), 1),
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    private async IAsyncEnumerable<ReadOutcome> FollowAsync(
        LinkList list, LinkBudget budget, int depth, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (list.Warning is { } warning)
        {
            yield return new ReadOutcome.Noted(list.Where, warning);
        }

        var followed = 0;
        foreach (var link in list.NewestFirst)
        {
            if (!budget.TryTake())
            {
                yield return Cut(list, followed);
                yield break;
            }

            followed++;
            var share = Share(list, followed, budget);
            await foreach (var finding in pages.FindAsync(link.Address, cancellation))
            {
                await foreach (var outcome in ReadAsync(finding, list.Target, link, share, depth, cancellation))
                {
                    yield return outcome;
                }
            }
        }
    }

    /// <summary>What was found at an address, where it is what the list says that it is.</summary>
    private IAsyncEnumerable<ReadOutcome> ReadAsync(
        Finding finding, LinkTarget target, Link link, LinkBudget budget, int depth, CancellationToken cancellation) => (target, finding) switch
        {
            (LinkTarget.Pages, Finding.Outcome outcome) => AsyncEnumerable.Repeat(LinkedPages.Completed(outcome.Value, link), 1),
            (LinkTarget.Feeds, Finding.Feed) or (LinkTarget.Sitemaps, Finding.Links { List.Target: not LinkTarget.Feeds }) =>
                ReadAsync(finding, budget, depth + 1, cancellation),
            (_, Finding.Outcome { Value: ReadOutcome.Refused or ReadOutcome.Noted } outcome) => AsyncEnumerable.Repeat(outcome.Value, 1),
            _ => AsyncEnumerable.Repeat<ReadOutcome>(new ReadOutcome.Refused(link.Address.AbsoluteUri, $"There is no {Word(target)} at this address. Look at it in a browser."), 1),
        };

    /// <summary>Of feeds each gets its part, or the first would leave nothing to the last.</summary>
    private static LinkBudget Share(LinkList list, int followed, LinkBudget budget) =>
        list.Target == LinkTarget.Feeds ? new(Math.Max(1, budget.Left / (list.Links.Count - followed + 1)), budget) : budget;

    private static ReadOutcome.Noted Cut(LinkList list, int followed) => new(list.Where, string.Create(
        CultureInfo.InvariantCulture,
        $"It names {list.Links.Count:N0} addresses, of which the newest {followed:N0} were read. "
        + $"The setting Ingest:{nameof(IngestionOptions.MaxLinks)} allows more."));

    private static string Word(LinkTarget target) => target switch
    {
        LinkTarget.Sitemaps => "sitemap",
        LinkTarget.Feeds => "feed",
        _ => "page of an article",
    };
}
