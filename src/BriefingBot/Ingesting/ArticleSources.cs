using System.Globalization;
using System.Runtime.CompilerServices;
using BriefingBot.CommandLine;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;
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
            var outcomes = links.ReadAsync(FindAsync(source, cancellation), budget, cancellation);
            await foreach (var outcome in WebSource.IsAddress(source) ? WantedBack.IfAloneAsync(outcomes, cancellation) : outcomes)
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
        var most = settings.Value.Ingestion.MaxFiles;
        var paths = SourcePattern.Matches(pattern, most + 1, cancellation);
        if (paths.Count > most)
        {
            yield return Refused(pattern, string.Create(
                CultureInfo.InvariantCulture,
                $"More than {most:N0} files and folders match; nothing of it was read. Load them in parts, or raise the setting Ingest:MaxFiles."));
            yield break;
        }

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

    private IAsyncEnumerable<Finding> FindPageAsync(string source, CancellationToken cancellation) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address)
            ? pages.FindAsync(address, cancellation)
            : AsyncEnumerable.Repeat<Finding>(
                Refused(source, "This is not a valid address. Give a whole one, such as https://news.example/story."), 1);

    private static Finding.Outcome Refused(string where, string reason) => new(new ReadOutcome.Refused(where, reason));
}
