using System.Text.Json;
using BriefingBot.Ingestion.Feeds.Markup;
using BriefingBot.Ingestion.Feeds.Text;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    private const string Format = "jsonfeed.org/version";

    private static readonly JsonDocumentOptions s_tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Whether a text that may be cut off begins as a feed does.</summary>
    public static bool IsFeed(string start) => start.Contains(Format, StringComparison.OrdinalIgnoreCase)
        && start.Contains("\"version\"", StringComparison.Ordinal);

    /// <summary>The feed, or null where the text is none.</summary>
    public static Feed? Read(string text, Uri? address, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(text, s_tolerant);
            var root = document.RootElement;
            return Text(root, "version").Contains(Format, StringComparison.OrdinalIgnoreCase)
                && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
                ? new()
                {
                    Title = Line(root, "title"),
                    Subtitle = Line(root, "description"),
                    Link = WebAddress.Complete(Text(root, "home_page_url"), address),
                    Items =
                    [
                        .. items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Take(XmlFeed.MaxItems)
                            .Select(item => Item(item, Authors(root), address, now)),
                    ],
                }
                : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair in an escape is found only when the string is read.
            return null;
        }
    }

    private static FeedItem Item(JsonElement item, IReadOnlyList<FeedAuthor> authorsOfFeed, Uri? address, DateTimeOffset now) => new()
    {
        OwnId = Text(item, "id") is { Length: > 0 } id ? id : null,
        Link = WebAddress.Complete(Text(item, "url"), address) ?? WebAddress.Complete(Text(item, "external_url"), address),
        Title = Line(item, "title"),
        Summary = Line(item, "summary"),
        Content = Text(item, "content_html") is { Length: > 0 } html
            ? new(HtmlCleaning.Clean(html, address), isHtml: true)
            : FeedText.Plain(Text(item, "content_text")),
        Authors = Authors(item) is { Count: > 0 } authors ? authors : authorsOfFeed,
        Categories = [.. Array(item, "tags").Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString() ?? "")],
        Enclosures = [.. Array(item, "attachments").Select(file => Text(file, "url")).Where(file => file.Length > 0)],
        Published = FeedDate.Read(Text(item, "date_published"), now),
        Updated = FeedDate.Read(Text(item, "date_modified"), now),
    };

    private static List<FeedAuthor> Authors(JsonElement item)
    {
        IEnumerable<JsonElement> told = item.TryGetProperty("author", out var one) ? Array(item, "authors").Append(one) : Array(item, "authors");
        return [.. told.Select(author => ItemAuthors.Parse(Text(author, "name"))).Where(author => author.Name.Length > 0).Distinct()];
    }

    private static FeedText Line(JsonElement element, string name)
    {
        var text = Text(element, name);
        return HtmlGuess.LooksLikeHtml(text) ? new(text, isHtml: true) : FeedText.Plain(text);
    }

    private static JsonElement.ArrayEnumerator Array(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : default;

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() ?? "",
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            }
            : "";
}
