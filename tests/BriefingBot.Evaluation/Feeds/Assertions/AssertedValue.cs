using BriefingBot.Ingestion.Feeds;

namespace BriefingBot.Evaluation.Feeds.Assertions;

/// <summary>Finds in a feed what a path names.</summary>
internal static class AssertedValue
{
    /// <summary>The text at a path; an empty one where there is nothing. Times are "yyyy,M,d,h,m,s" in UTC.</summary>
    public static string Of(Feed feed, string path)
    {
        var parts = path.Split('.');
        var index = IndexOf(parts[0]);
        var value = parts[0] == "feed" ? OfFeed(feed, parts[1])
            : index < feed.Items.Count ? OfItem(feed.Items[index], parts[1], IndexOf(parts[1]), parts[^1])
            : null;
        return value ?? "";
    }

    private static string? OfFeed(Feed feed, string name) => name switch
    {
        "title" => feed.Title.Value,
        "subtitle" => feed.Subtitle.Value,
        "link" => feed.Link?.OriginalString,
        _ => null,
    };

    private static string? OfItem(FeedItem item, string name, int index, string detail) => name.Split('[')[0] switch
    {
        "title" => item.Title.Value,
        "link" => item.Link?.OriginalString,
        "id" => item.OwnId,

        // The assertions take the text for the summary where there is no other.
        "summary" => item.Summary.IsEmpty ? item.Content.Value : item.Summary.Value,
        "content" => item.Content.Value,
        "author" => item.Authors is [var author, ..] ? Shown(author) : null,
        "author_detail" => item.Authors is [var author, ..] ? detail == "email" ? author.Mail : author.Name : null,
        "tags" => item.Categories.ElementAtOrDefault(index),
        "enclosures" => item.Enclosures.ElementAtOrDefault(index),
        "published" => item.Published?.Written,
        "updated" => item.Updated?.Written,
        "published_parsed" => Parts(item.Published),
        "updated_parsed" => Parts(item.Updated),
        _ => null,
    };

    private static string Shown(FeedAuthor author) => author switch
    {
        { Mail.Length: 0 } => author.Name,
        { Name.Length: 0 } => author.Mail,
        _ => $"{author.Name} ({author.Mail})",
    };

    private static string? Parts(FeedDate? date) => date?.Time.UtcDateTime.ToString("yyyy,M,d,H,m,s", System.Globalization.CultureInfo.InvariantCulture);

    private static int IndexOf(string part) => part.EndsWith(']') ? part[^2] - '0' : 0;
}
