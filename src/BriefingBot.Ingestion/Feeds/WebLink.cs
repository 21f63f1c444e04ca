namespace BriefingBot.Ingestion.Feeds;

/// <summary>Links of items.</summary>
internal static class WebLink
{
    /// <summary>The address on the web, completed by the feed's own; null where it is none.</summary>
    public static Uri? Of(string? link, Uri feed) =>
        !string.IsNullOrWhiteSpace(link)
        && Uri.TryCreate(feed, link.Trim(), out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : null;
}
