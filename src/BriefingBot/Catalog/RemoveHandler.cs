using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Output;
using BriefingBot.Output.Json;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Catalog;

/// <summary>Removes an article from the store, and from the index.</summary>
internal sealed class RemoveHandler(
    IOptions<BriefingBotSettings> settings, IArticleCatalog catalog, Lazy<IIndexMaintenance> index, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(string url, CollectionName? chosen, bool asJson, CancellationToken cancellation)
    {
        var collection = chosen ?? settings.Value.Collection;
        if (!await catalog.RemoveAsync(collection, ArticleAddress.Parse(url), cancellation))
        {
            throw ArticleAddress.Unknown(url, collection);
        }

        await index.Value.CatchUpAsync(cancellation);
        if (asJson)
        {
            JsonLine.Write(terminal.Output.Stream, new(collection.Value, url), OutputJson.Minimal.RemovedJson);
        }
        else
        {
            var words = $"Removed from '{collection}': {url}\nIt does not come back by itself. To allow it again: briefingbot articles allow '{url}' --collection {collection}";
            terminal.Output.Console.WriteRuns(0, new TextRun(words, KeepLines: true));
        }

        return ExitCode.Done;
    }
}
