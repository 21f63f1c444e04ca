using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Output;
using BriefingBot.Output.Json;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Ingesting;

/// <summary>Loads articles: sources → articles → store and index → summary.</summary>
internal sealed class IngestHandler(
    IOptions<BriefingBotSettings> settings, ArticleSources sources, IArticleLoader loader, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(IngestArguments arguments, CancellationToken cancellation)
    {
        var collection = arguments.Collection ?? settings.Value.Collection;
        var report = await LoadAsync(collection, arguments.Sources, cancellation);
        var outcome = IngestOutcome.Of(report);
        if (arguments.AsJson)
        {
            JsonLine.Write(terminal.Output.Stream, report.ToJson(collection, outcome.Error), OutputJson.Minimal.IngestJson);
        }
        else
        {
            IngestPrinter.Print(terminal.Output.Console, collection, report, outcome);
        }

        return outcome.ExitCode;
    }

    private async Task<LoadReport> LoadAsync(CollectionName collection, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        using var progress = new LoadProgressLine(terminal.Notices);
        using var stopCounting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var counting = terminal.Notices.IsTerminal ? CountAsync(progress, paths, stopCounting.Token) : Task.CompletedTask;
        try
        {
            return await loader.LoadAsync(collection, sources.ReadAsync(paths, cancellation), progress, cancellation);
        }
        catch (OperationCanceledException stop)
        {
            throw new CommandStoppedException(
                $"Stopped. Dealt with before and kept: {CountWords.Of(progress.Articles, "article")}. Run the same command again to load the rest.",
                stop);
        }
        finally
        {
            await stopCounting.CancelAsync();
            await counting;
        }
    }

    private static async Task CountAsync(LoadProgressLine progress, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        try
        {
            progress.Total = await Task.Run(() => SourceSize.CountAsync(paths, cancellation), cancellation);
        }
        catch (OperationCanceledException)
        {
            // The load was over first.
        }
    }
}
