namespace BriefingBot.Core.Articles;

/// <summary>The name of a site: its host without "www.", which is also what an outlet is called whose name is not told.</summary>
public static class SiteName
{
    private const string Www = "www.";

    /// <summary>The site of an address, or an empty string for a file.</summary>
    public static string Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Of(address.Host);
    }

    /// <summary>The site of a host.</summary>
    public static string Of(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.StartsWith(Www, StringComparison.OrdinalIgnoreCase) ? host[Www.Length..] : host;
    }
}
