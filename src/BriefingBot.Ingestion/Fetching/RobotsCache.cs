using System.Collections.Concurrent;
using System.Text;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>Asks each site once an hour for its robots.txt and keeps to it (RFC 9309). Remembers a bounded number of sites.</summary>
internal sealed class RobotsCache(RedirectWalk walk, TimeProvider time, Action<string> tell)
{
    // RFC 9309, section 2.5: at least 500 KiB have to be read; what comes after is left out.
    private const int MaxBytes = 500 * 1024;
    private const int MaxSites = 256;

    private static readonly TimeSpan s_kept = TimeSpan.FromHours(1);

    // Longer ones would keep all others waiting; sites that ask for hours mean that they want no robots, which they can say.
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Entry> _sites = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Refuses an address that the site wants left alone.</summary>
    /// <returns>The pause that the site asks for between two visits (Crawl-delay, which is in use though in no standard), within bounds.</returns>
    /// <exception cref="FetchException">It does, or cannot tell.</exception>
    public async Task<TimeSpan> CheckAsync(Uri address, Patience patience, CancellationToken cancellation)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (!_sites.TryGetValue(site, out var entry) || time.GetUtcNow() - entry.ReadAt >= s_kept)
        {
            var rules = await ReadAsync(new(site + "/robots.txt"), patience, cancellation);
            entry = new(rules, Pause(rules, site), time.GetUtcNow());
            MakeRoom();
            _sites[site] = entry;
        }

        return entry.Rules.Allows(address) ? entry.Pause : throw FetchProblems.Robots;
    }

    private TimeSpan Pause(RobotsRules rules, string site)
    {
        if (rules.CrawlDelay <= s_longestPause)
        {
            return rules.CrawlDelay;
        }

        tell(FetchProblems.LongCrawlDelay(site, rules.CrawlDelay, s_longestPause));
        return s_longestPause;
    }

    /// <summary>
    /// What the site says; without a robots.txt, or with redirects to no end, everything is allowed, and one that cannot be got now forbids
    /// (section 2.3.1).
    /// </summary>
    private async Task<RobotsRules> ReadAsync(Uri address, Patience patience, CancellationToken cancellation)
    {
        var request = new FetchRequest(address, FetchPurpose.Robots) { MaxBytes = MaxBytes, TakesBeginning = true };
        try
        {
            var page = await walk.RunAsync(request, static (_, _, _) => Task.CompletedTask, patience, cancellation);
            return RobotsRules.Parse(Encoding.UTF8.GetString(WholeLines(page.Body.Span)), FetchClient.Agent);
        }
        catch (FetchException failure) when (failure is { Status: not null, IsTransient: true })
        {
            throw FetchProblems.RobotsUnknown(failure);
        }
        catch (FetchException failure) when (failure.Status is not null)
        {
            return RobotsRules.None;
        }
    }

    // Half a rule may forbid more than the whole one.
    private static ReadOnlySpan<byte> WholeLines(ReadOnlySpan<byte> file) =>
        file.Length < MaxBytes ? file : file[..(file.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)];

    private void MakeRoom()
    {
        while (_sites.Count >= MaxSites && _sites.MinBy(site => site.Value.ReadAt) is { Key: { } oldest })
        {
            _sites.TryRemove(oldest, out _);
        }
    }

    private sealed record Entry(RobotsRules Rules, TimeSpan Pause, DateTimeOffset ReadAt);
}
