namespace BriefingBot.Ingestion.Feeds.Markup;

/// <summary>Addresses in feeds.</summary>
internal static class WebAddress
{
    private static readonly string[] s_harmless = ["http", "https", "mailto", "ftp", "tel", "news", "irc", "xmpp", "magnet", "feed", "sip"];

    /// <summary>The address on the web, completed by the base; null where it is none.</summary>
    public static Uri? Complete(string? written, Uri? against)
    {
        var trimmed = written?.Trim() ?? "";
        return trimmed.Length > 0
            && (against is null ? Uri.TryCreate(trimmed, UriKind.Absolute, out var address) : Uri.TryCreate(against, trimmed, out address))
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
                ? address
                : null;
    }

    /// <summary>The address as it is written, completed where it can be; empty where it would run a script or the like.</summary>
    public static string Safe(string written, Uri? against)
    {
        var trimmed = written.Trim();
        if (Complete(trimmed, against) is { } address)
        {
            return address.OriginalString;
        }

        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || trimmed.AsSpan(0, colon).ContainsAny("/?#");
        return isRelative || s_harmless.Contains(trimmed[..colon], StringComparer.OrdinalIgnoreCase) ? trimmed : "";
    }
}
