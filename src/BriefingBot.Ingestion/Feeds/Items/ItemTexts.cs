using BriefingBot.Ingestion.Feeds.Markup;
using BriefingBot.Ingestion.Feeds.Text;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>Titles, summaries and contents: the first of the usual elements that holds any text.</summary>
internal static class ItemTexts
{
    private static readonly string[] s_titles = ["title", "dc:title", "news:title", "media:title"];
    private static readonly string[] s_summaries = ["dc:description", "abstract", "itunes:summary", "itunes:subtitle", "media:description"];
    private static readonly string[] s_contents = ["content:encoded", "content", "fullitem", "xhtml:body", "body"];
    private static readonly string[] s_subtitles =
    [
        "subtitle", "tagline", "description", "dc:description", "abstract", "itunes:subtitle", "itunes:summary", "info",
        "feedburner:browserfriendly",
    ];

    /// <summary>The title of an item or a feed.</summary>
    public static FeedText Title(FeedElement item) => First(item, s_titles);

    /// <summary>What a feed says that it is about.</summary>
    public static FeedText Subtitle(FeedElement channel) => First(channel, s_subtitles);

    /// <summary>The teaser and the text. Where an item has two teasers the second is meant to be the text.</summary>
    public static (FeedText Summary, FeedText Content) SummaryAndContent(FeedElement item)
    {
        List<FeedText> teasers = [.. item.Named("description", "summary").DistinctBy(teaser => teaser.Name, StringComparer.Ordinal).Select(Read)];
        var content = First(item, s_contents);
        var summary = teasers.Find(teaser => !teaser.IsEmpty) ?? First(item, s_summaries);
        return (summary, content.IsEmpty && teasers.Count > 1 ? teasers[1] : content);
    }

    private static FeedText First(FeedElement item, string[] names) => names
        .SelectMany(name => item.Named(name).Concat(item.Named("media:group").SelectMany(group => group.Named(name))))
        .Select(Read)
        .FirstOrDefault(text => !text.IsEmpty) ?? FeedText.None;

    private static FeedText Read(FeedElement element) => TextConstruct.Of(element, element.Name switch
    {
        "description" or "content:encoded" or "fullitem" or "dc:description" or "media:description" or "feedburner:browserfriendly" => TextKind.Html,
        "xhtml:body" or "body" => TextKind.Xhtml,
        _ => TextKind.Plain,
    });
}
