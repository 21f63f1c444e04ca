using BriefingBot.Ingestion.Html;

namespace BriefingBot.Output.Json;

/// <summary>The article of a page; null is what the page does not tell.</summary>
/// <param name="ArticleBody">The text.</param>
/// <param name="Text">The text, under the name that other commands give it.</param>
/// <param name="Title">The headline.</param>
/// <param name="Published">A day or an instant in ISO 8601.</param>
/// <param name="Byline">The authors, parted by commas.</param>
/// <param name="Url">The canonical address, else where the page was found.</param>
/// <param name="Updated">The last change after the publication, as <paramref name="Published"/>.</param>
/// <param name="Language">The language by BCP 47.</param>
/// <param name="Place">Where it was reported from.</param>
/// <param name="Credit">The agency whose text it is.</param>
internal sealed record ExtractedPageJson(
    string ArticleBody,
    string Text,
    string? Title,
    string? Published,
    string? Byline,
    string? Url,
    string? Updated,
    string? Language,
    string? Place,
    string? Credit)
{
    /// <summary>Maps a page.</summary>
    public static ExtractedPageJson Of(ExtractedPage page, Uri? address) => new(
        page.Text,
        page.Text,
        Told(page.Title),
        page.PublishedAt?.ToString(),
        Told(string.Join(", ", page.Authors)),
        Told(page.Url) ?? address?.AbsoluteUri,
        page.UpdatedAt?.ToString(),
        Told(page.Language),
        page.Dateline?.Place,
        Told(page.Credit));

    private static string? Told(string text) => text.Length > 0 ? text : null;
}
