using System.Runtime.CompilerServices;
using BriefingBot.CommandLine;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;
using BriefingBot.Intake.Following;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Ingesting;

/// <summary>Reads several sources one after the other: files, folders, patterns, addresses of the web, standard input, and what they lead to.</summary>
internal sealed class ArticleSources(
    SourceReader files, WebPages pages, LinkFollower links, Terminal terminal, IOptions<BriefingBotSettings> settings)
{
    /// <summary>The outcomes of all sources in their order, read lazily.</summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IReadOnlyList<string> sources, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var source in sources)
        {
            var budget = new LinkBudget(settings.Value.Ingestion.MaxLinks);
            await foreach (var outcome in links.ReadAsync(FindAsync(source, cancellation), budget, cancellation))
            {
                yield return outcome;
            }
        }
    }

    private IAsyncEnumerable<Finding> FindAsync(string source, CancellationToken cancellation) =>
        source == SourcePattern.StandardInput ? files.FindAsync(terminal.Input, cancellation)
        : WebSource.IsAddress(source) ? FindPageAsync(source, cancellation)
        : SourcePattern.IsPattern(source) ? FindAllAsync(source, cancellation)
        : files.FindAsync(source, cancellation);

    private async IAsyncEnumerable<Finding> FindAllAsync(string pattern, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var paths = SourcePattern.Matches(pattern, settings.Value.Ingestion.MaxFiles, cancellation);
        if (paths.Count == 0)
        {
            yield return Refused(pattern, "No file or folder matches the pattern. Check it; hidden files match only a pattern that begins with a dot.");
        }

        foreach (var path in paths)
        {
            await foreach (var finding in files.FindAsync(path, cancellation))
            {
                yield return finding;
            }
        }
    }

    private async IAsyncEnumerable<Finding> FindPageAsync(string source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out var address))
        {
            yield return Refused(source, "This is not a valid address. Give a whole one, such as https://news.example/story.");
            yield break;
        }

        var (page, problem) = await FetchAsync(address, cancellation);
        if (page is null)
        {
            yield return Refused(address.AbsoluteUri, problem);
            yield break;
        }

        await foreach (var finding in pages.FindAsync(page, cancellation))
        {
            yield return AsWanted(finding);
        }
    }

    // Who gives the address of an article wants it, also one that was removed.
    private static Finding AsWanted(Finding finding) =>
        finding is Finding.Outcome { Value: ReadOutcome.Read read } ? new Finding.Outcome(read with { IsWantedBack = true }) : finding;

    private async Task<(FetchedPage? Page, string Problem)> FetchAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return (await pages.FetchAsync(address, cancellation), "");
        }
        catch (FetchException failure)
        {
            return (null, failure.Message);
        }
    }

    private static Finding.Outcome Refused(string where, string reason) => new(new ReadOutcome.Refused(where, reason));
}
