using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Output;
using BriefingBot.Output.Json;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace BriefingBot.Catalog;

/// <summary>Shows a version of an article with what became of the article.</summary>
internal sealed class ShowHandler(IOptions<BriefingBotSettings> settings, IArticleCatalog catalog, IArticleStore store, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(string url, int? number, CollectionName? chosen, bool asJson, CancellationToken cancellation)
    {
        var collection = chosen ?? settings.Value.Collection;
        var current = await catalog.FindByUrlAsync(collection, ArticleAddress.Parse(url), cancellation)
            ?? throw ArticleAddress.Unknown(url, collection);
        var history = await catalog.HistoryAsync(current.Header.Id, cancellation);
        var version = number is { } wanted ? await FindAsync(history, wanted, cancellation) : current;
        if (asJson)
        {
            JsonLine.Write(terminal.Output.Stream, version.ToJson(history), OutputJson.Minimal.ArticleJson);
        }
        else
        {
            Print(terminal.Output.Console, version, history);
        }

        return ExitCode.Done;
    }

    private async Task<ArticleVersion> FindAsync(ArticleHistory history, int number, CancellationToken cancellation) =>
        history.Versions.FirstOrDefault(note => note.Number == number) is { } note && await store.FindVersionAsync(note.Id, cancellation) is { } version
            ? version
            : throw new CommandException($"The article has no version {number}. It has: {string.Join(", ", history.Versions.Select(known => known.Number))}.");

    private static void Print(IAnsiConsole console, ArticleVersion version, ArticleHistory history)
    {
        console.WriteRuns(0, new TextRun(version.Header.Title, TextLook.Strong));
        console.WriteRuns(0, new TextRun(SourceWords.WithoutTitle(version.Header), TextLook.Faint));
        console.WriteUnwrapped(0, version.Header.Url.OriginalString);
        console.WriteRuns(0, new TextRun(
            $"Loaded {DayWords.Of(DateOnly.FromDateTime(version.Header.LoadedAt.UtcDateTime))}, "
            + $"{CountWords.Of(version.Header.Versions, "version")}, SHA-256 {version.Hash}",
            TextLook.Faint));
        HistoryPrinter.Print(console, version, history);
        console.WriteLine();
        console.WriteRuns(0, new TextRun(version.Text, KeepLines: true));
    }
}
