using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Output.Json;

/// <summary>From stored articles to what programs get.</summary>
internal static class CatalogMapping
{
    /// <summary>An article without its text.</summary>
    public static ArticleJson ToJson(this ArticleHeader article) => new()
    {
        Url = article.Url.OriginalString,
        Title = article.Title,
        Outlet = article.Outlet,
        Authors = article.Authors,
        Published = article.Published?.ToString(),
        Updated = article.Updated?.ToString(),
        Language = Told(article.Language),
        Place = article.Dateline?.Place,
        Credit = Told(article.Credit),
        LoadedAt = article.LoadedAt,
        Versions = article.Versions,
    };

    /// <summary>An article with its text.</summary>
    public static ArticleJson ToJson(this ArticleVersion version, ArticleHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return version.Header.ToJson() with
        {
            VersionHash = version.Hash.Value,
            Text = version.Text,
            History = [.. history.Versions.Select(note => new VersionJson(note.Number, note.Title, note.Hash.Value, note.LoadedAt, note.IsCurrent))],
            Copies = [.. history.Copies.Select(copy => copy.Url.OriginalString)],
        };
    }

    private static string? Told(string text) => text.Length > 0 ? text : null;

    /// <summary>Counts and sizes.</summary>
    public static StatsJson ToJson(this StoreStatistics statistics, string dataFolder) => new()
    {
        DataFolder = dataFolder,
        Articles = statistics.Articles,
        Versions = statistics.Versions,
        Passages = statistics.Passages,
        Collections = [.. statistics.Collections.Select(count => new CollectionJson(count.Collection.Value, count.Articles))],
        Published = statistics.Published is { } days ? new(days.First, days.Last) : null,
        StoreBytes = statistics.StoreBytes,
        IndexBytes = statistics.IndexBytes,
    };
}
