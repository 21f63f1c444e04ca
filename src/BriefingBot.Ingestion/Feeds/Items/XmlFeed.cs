using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>
/// RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 and CDF. They differ in names and in where the items stand, not in what there is to
/// tell, and feeds mix them; so there is one reader that knows all names.
/// </summary>
internal static class XmlFeed
{
    /// <summary>The most items that are taken.</summary>
    public const int MaxItems = 100_000;

    private const string BreaksOff = "The feed breaks off before its end; what stands before was read.";
    private const string TooMany = "The feed has more than 100,000 items; those behind were left out.";

    private static readonly string[] s_roots = ["rss", "feed", "rdf:rdf", "rdf", "channel"];

    /// <summary>Whether a text that may be cut off begins as a feed does.</summary>
    public static bool IsFeed(string start) => RootOf(LenientXml.Read(start, null, out _)) is not null;

    /// <summary>The feed, or null where the text is none.</summary>
    public static Feed? Read(string text, Uri? address, DateTimeOffset now)
    {
        var document = LenientXml.Read(text, address, out var isCutOff);
        if (RootOf(document) is not { } root)
        {
            return null;
        }

        var channel = root.Named("channel").FirstOrDefault() ?? root;
        List<FeedElement> items = [.. ItemsIn(root).Take(MaxItems + 1)];
        var reader = new XmlItem(ItemAuthors.Of(channel), now);
        return new()
        {
            Title = ItemTexts.Title(channel),
            Subtitle = ItemTexts.Subtitle(channel),
            Link = ItemLinks.Page(channel),
            UpdatePeriod = UpdatePeriod.Of(channel),
            Items = [.. items.Take(MaxItems).Select(reader.Read)],
            Warning = items.Count > MaxItems ? TooMany : isCutOff ? BreaksOff : null,
        };
    }

    private static FeedElement? RootOf(FeedElement document) =>
        document.Children.FirstOrDefault(element => s_roots.Contains(element.Name, StringComparer.Ordinal));

    private static IEnumerable<FeedElement> ItemsIn(FeedElement element) => element.Children.SelectMany(child => child.Name switch
    {
        "item" or "entry" => [child],
        "channel" or "items" or "rss" or "feed" => ItemsIn(child),
        _ => [],
    });
}
