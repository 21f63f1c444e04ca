using System.Diagnostics.CodeAnalysis;

namespace BriefingBot.Ingestion.Articles;

/// <summary>Addresses of articles: absolute, of a web page or a file.</summary>
internal static class ArticleAddress
{
    private const int MaxLength = 8192;

    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? url, [NotNullWhen(false)] out string? problem)
    {
        var trimmed = text.Trim();
        url = null;
        problem = trimmed.Length == 0 ? "The url is missing. Give the address of the article."
            : trimmed.Length > MaxLength
                ? FormattableString.Invariant($"The url has {trimmed.Length:N0} characters; at most {MaxLength:N0} are taken.")
            : !Uri.TryCreate(trimmed, UriKind.Absolute, out url) || !NamesItsScheme(trimmed, url)
                ? $"The url '{Quoted.Short(trimmed)}' is no whole address. Give one that begins with https://, http:// or file://."
            : null;
        return problem is null && url is not null;
    }

    /// <summary>Whether a text is the address of a page of the web that can be an article's: a site's front page is none's.</summary>
    public static bool IsOfPage(string text) => TryParse(text, out var url, out _) && !url.IsFile && url.AbsolutePath.Length > 1;

    // A bare path parses as an absolute file address, so the scheme has to be there in writing.
    private static bool NamesItsScheme(string text, Uri url) =>
        (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeFile)
        && text.StartsWith(url.Scheme + "://", StringComparison.OrdinalIgnoreCase);
}
