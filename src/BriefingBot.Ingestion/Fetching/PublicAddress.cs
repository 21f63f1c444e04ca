using System.Net;
using System.Net.Sockets;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>
/// Tells addresses of the public internet from all others, by the special-purpose registries of the IANA (RFC 6890 and its updates).
/// </summary>
internal static class PublicAddress
{
    private const int Ipv4Bytes = 4;

    private static readonly IPNetwork[] s_closed = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        // The address at which Azure's machines find their host; it looks public and is not.
        "168.63.129.16/32");

    private static readonly IPNetwork s_global = IPNetwork.Parse("2000::/3");

    // Protocol assignments with Teredo and benchmarking among them, and the two ranges for documentation.
    private static readonly IPNetwork[] s_closedGlobal = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    // An IPv4 address stands in 6to4 behind the first 2 bytes (RFC 3056), in NAT64 at the end (RFC 6052).
    private static readonly IPNetwork s_sixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork s_nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether a connection to the address ends in the public internet, whatever form hides an IPv4 address in it.</summary>
    public static bool IsPublic(IPAddress address) => address switch
    {
        { AddressFamily: AddressFamily.InterNetwork } => !Lies(address, s_closed),
        { AddressFamily: not AddressFamily.InterNetworkV6 } => false,
        { IsIPv4MappedToIPv6: true } => IsPublic(address.MapToIPv4()),
        _ when s_nat64.Contains(address) => IsPublic(Embedded(address, 12)),
        _ when s_sixToFour.Contains(address) => IsPublic(Embedded(address, 2)),
        _ => s_global.Contains(address) && !Lies(address, s_closedGlobal),
    };

    private static bool Lies(IPAddress address, IPNetwork[] networks) => Array.Exists(networks, network => network.Contains(address));

    private static IPAddress Embedded(IPAddress address, int start) => new(address.GetAddressBytes().AsSpan(start, Ipv4Bytes));

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(IPNetwork.Parse)];
}
