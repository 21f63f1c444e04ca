using System.Globalization;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>Which addresses may be fetched, as far as their text tells. Where a host's name leads to is checked when it is connected to.</summary>
internal sealed class AddressRules(FetchOptions options)
{
    private const int MaxLength = 8192;

    /// <summary>Refuses what may not be fetched.</summary>
    /// <exception cref="FetchException">Why.</exception>
    public void Check(Uri address)
    {
        if (Problem(address) is { } problem)
        {
            throw new FetchException(problem);
        }
    }

    /// <summary>Whether the operator lets a host lie in a private network.</summary>
    public bool MayBePrivate(string host, int port) => options.AllowedPrivateHosts.Any(allowed => Names(allowed, host, port));

    private string? Problem(Uri address) =>
        !address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            ? "Only addresses that begin with https:// or http:// are fetched. Give such a one."
        : address.OriginalString.Length > MaxLength ? "The address is too long to be fetched. Give a shorter one."
        : address.UserInfo.Length > 0 ? "The address has a user name or password in it, which are not sent. Give it without."
        : address.Host.Length == 0 ? "The address names no site. Give a whole one, such as https://news.example/story."
        : !IsPortAllowed(address) ? string.Create(
            CultureInfo.InvariantCulture,
            $"The address uses the port {address.Port}, and only 80 and 443 are open here. Give it without a port, or have the operator allow it.")
        : null;

    private bool IsPortAllowed(Uri address) =>
        address.Port is 80 or 443
        || options.AllowedPorts.Contains(address.Port)
        || options.AllowedPrivateHosts.Contains(WithPort(address.IdnHost, address.Port), StringComparer.OrdinalIgnoreCase);

    private static bool Names(string allowed, string host, int port) =>
        allowed.Equals(host, StringComparison.OrdinalIgnoreCase) || allowed.Equals(WithPort(host, port), StringComparison.OrdinalIgnoreCase);

    private static string WithPort(string host, int port) => string.Create(CultureInfo.InvariantCulture, $"{host}:{port}");
}
