using System.Net;
using BriefingBot.Ingestion.Fetching;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class PublicAddressTests
{
    private static readonly string[] s_closed =
    [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    ];

    private static readonly string[] s_closedIpv6 =
        ["::/128", "::1/128", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "2001:db8::/32", "2001::/32", "64:ff9b:1::/48", "100::/64", "3fff::/20"];

    private static readonly Gen<byte[]> s_ipv4 = Gen.Byte.Array[4];
    private static readonly Gen<byte[]> s_ipv6 = Gen.Byte.Array[16];

    [Fact]
    public void NoAddressOfAClosedRange_IsPublic_InWhateverForm() =>
        Gen.Select(Gen.Int[0, s_closed.Length - 1].Select(i => s_closed[i]), s_ipv4).Sample((range, bytes) =>
            Assert.All(Forms(Within(range, bytes)), form => Assert.False(PublicAddress.IsPublic(form), form.ToString())));

    [Fact]
    public void NoAddressOfAClosedIpv6Range_IsPublic() =>
        Gen.Select(Gen.Int[0, s_closedIpv6.Length - 1].Select(i => s_closedIpv6[i]), s_ipv6).Sample((range, bytes) => Assert.False(PublicAddress.IsPublic(Within(range, bytes))));

    [Fact]
    public void AnIpv4Address_IsPublicInAllItsFormsOrInNone() => s_ipv4.Sample(bytes =>
        Forms(new IPAddress(bytes)).Select(PublicAddress.IsPublic).Distinct().Count() == 1);

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("93.184.216.34")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450:4001::200e")]
    public void AddressesOfTheInternet_ArePublic(string address) => Assert.True(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("169.254.169.254")]
    [InlineData("100.100.100.200")]
    [InlineData("192.0.0.192")]
    [InlineData("168.63.129.16")]
    [InlineData("fd00:ec2::254")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("2002:a9fe:a9fe::1")]
    public void MetadataServicesOfClouds_AreNot(string address) => Assert.False(PublicAddress.IsPublic(IPAddress.Parse(address)));

    private static IPAddress[] Forms(IPAddress ipv4)
    {
        var bytes = ipv4.GetAddressBytes();
        return
        [
            ipv4,
            ipv4.MapToIPv6(),
            new([0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, .. bytes]),
            new([0x20, 0x02, .. bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
        ];
    }

    /// <summary>The address in the range whose bits behind the prefix are these.</summary>
    private static IPAddress Within(string range, byte[] bytes)
    {
        var network = IPNetwork.Parse(range);
        var address = network.BaseAddress.GetAddressBytes();
        for (var bit = network.PrefixLength; bit < address.Length * 8; bit++)
        {
            address[bit / 8] |= (byte)(bytes[bit / 8] & (0x80 >> (bit % 8)));
        }

        return new(address);
    }
}
