using System.Globalization;
using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Output;
using BriefingBot.Output.Json;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Catalog;

/// <summary>Lists the articles of a collection, an article a line.</summary>
internal sealed class ListHandler(
    IOptions<BriefingBotSettings> settings, CollectionGuard guard, IArticleCatalog catalog, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(CollectionName? chosen, bool asJson, CancellationToken cancellation)
    {
        var collection = chosen ?? settings.Value.Collection;
        await guard.EnsureHoldsArticlesAsync(collection, cancellation);
        var articles = catalog.ListAsync(collection, cancellation);
        if (asJson)
        {
            var list = new ArticleListJson(collection.Value, articles.Select(CatalogMapping.ToJson));
            await JsonLine.WriteAsync(terminal.Output.Stream, list, OutputJson.Minimal.ArticleListJson, cancellation);
            return ExitCode.Done;
        }

        await foreach (var article in articles)
        {
            var day = article.Published?.Date.ToString(SharedOptions.DayFormat, CultureInfo.InvariantCulture) ?? "undated";
            terminal.Output.Console.WriteUnwrapped(0, day, NameOf(article), article.Url.OriginalString);
        }

        return ExitCode.Done;
    }

    private static string NameOf(ArticleHeader article) =>
        string.Join(": ", new[] { article.Outlet, article.Title }.Where(part => part.Length > 0)) is { Length: > 0 } name ? name : "(no title)";
}
