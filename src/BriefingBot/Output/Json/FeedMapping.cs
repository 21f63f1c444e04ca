using BriefingBot.Ingestion.Feeds;

namespace BriefingBot.Output.Json;

/// <summary>From feeds to what programs get.</summary>
internal static class FeedMapping
{
    /// <summary>A feed with its items.</summary>
    public static FeedJson ToJson(this Feed feed) => new()
    {
        Title = OrNull(feed.Title.Line),
        Link = feed.Link?.OriginalString,
        Items = [.. feed.Items.Select(ToJson)],
    };

    private static FeedItemJson ToJson(FeedItem item) => new()
    {
        Id = item.OwnId,
        Title = OrNull(item.Title.Line),
        Link = item.Link?.OriginalString,
        Published = item.Published?.ToIso(),
        Updated = item.Updated?.ToIso(),
        Summary = OrNull(item.Summary.Text),
        Content = OrNull(item.Content.Text),
        Authors = [.. item.Authors.Select(author => author.Name).Where(name => name.Length > 0)],
        Categories = item.Categories,
    };

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
