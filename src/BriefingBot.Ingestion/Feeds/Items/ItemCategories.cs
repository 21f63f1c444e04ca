using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>Categories, tags and key words of an item.</summary>
internal static class ItemCategories
{
    /// <summary>All of them in their order, each once.</summary>
    public static IReadOnlyList<string> Of(FeedElement item) =>
        [.. item.Children.SelectMany(Terms).Select(term => term.Trim()).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Terms(FeedElement element) => element.Name switch
    {
        "category" => [element.Attribute("term") ?? element.Value],
        "dc:subject" or "media:category" => [element.Value],
        "itunes:category" => [element.Attribute("text") ?? "", .. element.Children.SelectMany(Terms)],
        "itunes:keywords" or "media:keywords" => element.Value.Split(','),
        "tags" => element.HasChildren ? element.Named("tag", "category").Select(tag => tag.Value) : element.Value.Split(','),
        "media:group" => element.Children.SelectMany(Terms),
        _ => [],
    };
}
