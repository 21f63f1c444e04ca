using System.Text.Json;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    private const int MaxItems = 2000;

    private static readonly JsonDocumentOptions s_tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The feed, or null where the text is none.</summary>
    public static Feed? Read(string text, Uri address)
    {
        try
        {
            using var document = JsonDocument.Parse(text, s_tolerant);
            var root = document.RootElement;
            return Text(root, "version").Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase)
                && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
                ? new(
                    Text(root, "title"),
                    [
                        .. items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Take(MaxItems)
                            .Select(item => Item(item, address)),
                    ])
                : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair in an escape is found only when the string is read.
            return null;
        }
    }

    private static FeedItem Item(JsonElement item, Uri address)
    {
        var content = Text(item, "content_html") is { Length: > 0 } html ? html : Text(item, "content_text");
        var (text, isWhole) = ItemText.Of(content, Text(item, "summary"));
        var title = ItemText.Line(Text(item, "title"));
        var link = WebLink.Of(Text(item, "url"), address) ?? WebLink.Of(Text(item, "external_url"), address);
        var id = Text(item, "id");
        return new()
        {
            Id = id.Length > 0 ? id : link?.AbsoluteUri ?? $"{title}\n{text}",
            Link = link,
            Title = title,
            Authors = [.. Authors(item).Select(author => AuthorName.Of(Text(author, "name"))).Where(name => name.Length > 0)],
            Published = Text(item, "date_published") is { Length: > 0 } published ? published : Text(item, "date_modified"),
            Text = text,
            IsWhole = isWhole,
        };
    }

    private static IReadOnlyList<JsonElement> Authors(JsonElement item) =>
        item.TryGetProperty("authors", out var several) && several.ValueKind == JsonValueKind.Array ? [.. several.EnumerateArray()]
        : item.TryGetProperty("author", out var one) ? [one]
        : [];

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
