using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Output;
using BriefingBot.Output.Json;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Catalog;

/// <summary>Lets an article that was removed come back with the next load.</summary>
internal sealed class AllowHandler(IOptions<BriefingBotSettings> settings, IArticleCatalog catalog, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(string url, CollectionName? chosen, bool asJson, CancellationToken cancellation)
    {
        var collection = chosen ?? settings.Value.Collection;
        if (!await catalog.AllowAgainAsync(collection, ArticleAddress.Parse(url), cancellation))
        {
            throw new CommandException($"No article at {url} was removed from the collection '{collection}', so there is nothing to allow.");
        }

        if (asJson)
        {
            JsonLine.Write(terminal.Output.Stream, new(collection.Value, url), OutputJson.Minimal.AllowedJson);
        }
        else
        {
            var words = $"Allowed again in '{collection}': {url}\nThe next load or feed check that meets it brings it back.";
            terminal.Output.Console.WriteRuns(0, new TextRun(words, KeepLines: true));
        }

        return ExitCode.Done;
    }
}
