namespace BriefingBot.Core.Identity;

/// <summary>The forms that AMP gives to addresses: the page in a cache of another host, and marks in its own address.</summary>
internal static class AmpForm
{
    private const string CacheHost = ".cdn.ampproject.org";
    private const string ViewerPath = "/amp/";

    /// <summary>The page's own address where this is one of a cache or viewer, else the address as it is.</summary>
    /// <remarks>https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls/</remarks>
    public static Uri Unwrapped(Uri address)
    {
        var path = address.AbsolutePath;
        var rest = address.IdnHost.EndsWith(CacheHost, StringComparison.OrdinalIgnoreCase) && path.IndexOf('/', 1) is > 0 and var slash ? path[(slash + 1)..]
            : IsViewer(address.IdnHost) && path.StartsWith(ViewerPath, StringComparison.Ordinal) ? path[ViewerPath.Length..]
            : "";
        rest = rest.StartsWith("s/", StringComparison.Ordinal) ? rest[2..] : rest;
        return rest.Contains('.', StringComparison.Ordinal) && Uri.TryCreate("https://" + rest + address.Query, UriKind.Absolute, out var page) ? page : address;
    }

    /// <summary>A path without "amp" as its first or last segment, or as an ending before the last.</summary>
    public static string WithoutMark(string path)
    {
        var bare = path.TrimEnd('/');
        bare = bare.EndsWith("/amp", StringComparison.OrdinalIgnoreCase) || bare.EndsWith(".amp", StringComparison.OrdinalIgnoreCase) ? bare[..^4]
            : bare.EndsWith(".amp.html", StringComparison.OrdinalIgnoreCase) ? bare[..^".amp.html".Length] + ".html"
            : bare;
        return bare.StartsWith(ViewerPath, StringComparison.OrdinalIgnoreCase) ? bare[(ViewerPath.Length - 1)..] : bare;
    }

    private static bool IsViewer(string host) => host.StartsWith("www.google.", StringComparison.OrdinalIgnoreCase);
}
