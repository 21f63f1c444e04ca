using BriefingBot.CommandLine;
using BriefingBot.Core.Ports;
using BriefingBot.Output;
using BriefingBot.Output.Json;
using BriefingBot.Settings;

namespace BriefingBot.Maintenance;

/// <summary>Shows how much is stored.</summary>
internal sealed class StatsHandler(DataFolder folder, IArticleCatalog catalog, Terminal terminal)
{
    private const int WidestName = 13;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(bool asJson, CancellationToken cancellation)
    {
        var statistics = await catalog.StatisticsAsync(cancellation);
        if (asJson)
        {
            JsonLine.Write(terminal.Output.Stream, statistics.ToJson(folder.Path), OutputJson.Minimal.StatsJson);
            return ExitCode.Done;
        }

        foreach (var (name, value) in Lines(statistics))
        {
            terminal.Output.Console.WriteRuns(0, new(name.PadRight(WidestName), KeepLines: true), new(value));
        }

        return ExitCode.Done;
    }

    private IEnumerable<(string Name, string Value)> Lines(StoreStatistics statistics)
    {
        yield return ("Data folder", folder.Path);
        yield return ("Articles", $"{CountWords.Of(statistics.Articles)} in {CountWords.Of(statistics.Versions, "version")}");
        yield return ("Passages", CountWords.Of(statistics.Passages));
        yield return ("Published", statistics.Published is { } days ? $"{DayWords.Of(days.First)} to {DayWords.Of(days.Last)}" : "nothing dated");
        yield return ("Size", $"{CountWords.OfBytes(statistics.StoreBytes)}, index {CountWords.OfBytes(statistics.IndexBytes)}");
        foreach (var count in statistics.Collections)
        {
            yield return ("Collection", $"{count.Collection}: {CountWords.Of(count.Articles, "article")}");
        }
    }
}
