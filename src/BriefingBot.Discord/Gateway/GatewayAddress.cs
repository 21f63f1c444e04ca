namespace BriefingBot.Discord.Gateway;

/// <summary>Addresses of the gateway.</summary>
internal static class GatewayAddress
{
    /// <summary>Adds version, encoding and packing to an address that Discord gave.</summary>
    /// <returns>Null where the address is none to which the token may be sent: it must be wss, or ws on this machine.</returns>
    public static Uri? TryMake(string? given, bool compress)
    {
        if (!Uri.TryCreate(given, UriKind.Absolute, out var address)
            || !(address.Scheme == Uri.UriSchemeWss || (address.Scheme == Uri.UriSchemeWs && address.IsLoopback)))
        {
            return null;
        }

        return new UriBuilder(address) { Query = "v=10&encoding=json" + (compress ? "&compress=zlib-stream" : "") }.Uri;
    }
}
