using BriefingBot.CommandLine;
using BriefingBot.Core.Ports;
using BriefingBot.Output;
using BriefingBot.Output.Json;

namespace BriefingBot.Maintenance;

/// <summary>Makes the search index anew.</summary>
internal sealed class RebuildIndexHandler(IIndexMaintenance index, IArticleCatalog catalog, TimeProvider time, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(bool asJson, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        await RebuildAsync(cancellation);
        var took = time.GetElapsedTime(start);
        var articles = (await catalog.StatisticsAsync(cancellation)).Articles;
        if (asJson)
        {
            JsonLine.Write(terminal.Output.Stream, new(articles, took.ToMilliseconds()), OutputJson.Minimal.RebuiltJson);
        }
        else
        {
            terminal.Output.Console.WriteRuns(
                0, new TextRun($"The index is new: {CountWords.Of(articles, "article")} in {CountWords.OfTime(took)}."));
        }

        return ExitCode.Done;
    }

    private async Task RebuildAsync(CancellationToken cancellation)
    {
        try
        {
            await index.RebuildAsync(cancellation);
        }
        catch (OperationCanceledException stop)
        {
            throw new CommandStoppedException(
                "Stopped. The articles are untouched; the index is made again when it is needed, or by: briefingbot rebuild-index", stop);
        }
    }
}
