using BriefingBot.Ingestion.Html;

namespace BriefingBot.Output.Json;

/// <summary>The article of a page; null is what the page does not tell.</summary>
/// <param name="ArticleBody">The text.</param>
/// <param name="Text">The text, under the name that other commands give it.</param>
/// <param name="Title">The headline.</param>
/// <param name="Published">A day or an instant in ISO 8601.</param>
/// <param name="Byline">The authors, parted by commas.</param>
/// <param name="Url">The canonical address, else where the page was found.</param>
internal sealed record ExtractedPageJson(string ArticleBody, string Text, string? Title, string? Published, string? Byline, string? Url)
{
    /// <summary>Maps a page.</summary>
    public static ExtractedPageJson Of(ExtractedPage page, Uri? address) => new(
        page.Text,
        page.Text,
        Told(page.Title),
        page.PublishedAt?.ToString(),
        Told(string.Join(", ", page.Authors)),
        Told(page.Url) ?? address?.AbsoluteUri);

    private static string? Told(string text) => text.Length > 0 ? text : null;
}
