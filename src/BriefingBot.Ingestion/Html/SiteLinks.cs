using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells links into the page's own site from those that leave it.</summary>
/// <param name="host">The host of the page, or an empty string where it is not known.</param>
internal sealed class SiteLinks(string host)
{
    /// <summary>Those of a page whose host is not known: every link is its own.</summary>
    public static SiteLinks None { get; } = new("");

    /// <summary>Whether the link leads to a known other host.</summary>
    public bool LeavesSite(IElement link) =>
        link.GetAttribute("href") is { Length: > 0 } address
        && Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var url)
        && url.Host.Length > 0
        && host.Length > 0
        && !IsSameSite(url.Host, host);

    private static bool IsSameSite(string one, string other) =>
        Site(one).Equals(Site(other), StringComparison.OrdinalIgnoreCase);

    // Two labels, or three where the last two are as short as those of registries that sell below them (co.uk, com.br).
    private static string Site(string name)
    {
        var labels = name.Split('.');
        var count = labels.Length > 2 && labels[^1].Length <= 3 && labels[^2].Length <= 3 ? 3 : 2;
        return string.Join('.', labels.TakeLast(count));
    }
}
