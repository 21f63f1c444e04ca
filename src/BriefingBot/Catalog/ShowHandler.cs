using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Output;
using BriefingBot.Output.Json;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace BriefingBot.Catalog;

/// <summary>Shows the current version of an article.</summary>
internal sealed class ShowHandler(IOptions<BriefingBotSettings> settings, IArticleCatalog catalog, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(string url, CollectionName? chosen, bool asJson, CancellationToken cancellation)
    {
        var collection = chosen ?? settings.Value.Collection;
        var version = await catalog.FindByUrlAsync(collection, ArticleAddress.Parse(url), cancellation)
            ?? throw ArticleAddress.Unknown(url, collection);
        if (asJson)
        {
            JsonLine.Write(terminal.Output.Stream, version.ToJson(), OutputJson.Minimal.ArticleJson);
        }
        else
        {
            Print(terminal.Output.Console, version);
        }

        return ExitCode.Done;
    }

    private static void Print(IAnsiConsole console, ArticleVersion version)
    {
        console.WriteRuns(0, new TextRun(version.Header.Title, TextLook.Strong));
        console.WriteRuns(0, new TextRun(SourceWords.WithoutTitle(version.Header), TextLook.Faint));
        console.WriteUnwrapped(0, version.Header.Url.OriginalString);
        console.WriteRuns(0, new TextRun(
            $"Loaded {DayWords.Of(DateOnly.FromDateTime(version.Header.LoadedAt.UtcDateTime))}, "
            + $"{CountWords.Of(version.Header.Versions, "version")}, SHA-256 {version.Hash}",
            TextLook.Faint));
        console.WriteLine();
        console.WriteRuns(0, new TextRun(version.Text, KeepLines: true));
    }
}
