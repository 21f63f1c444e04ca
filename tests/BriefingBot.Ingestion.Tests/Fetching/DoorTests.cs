using System.Net;

namespace BriefingBot.Ingestion.Tests.Fetching;

/// <summary>An address that somebody typed opens no door into the network where the program runs.</summary>
public sealed class DoorTests : FetchTest
{
    private const string Public = "93.184.216.34";

    public DoorTests()
    {
        Options.AllowedPrivateHosts = [];
        Dialer.Port = Site.Port;
        Site.With("/", "open", "text/plain");
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://0.1.2.3/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://127.1/")]
    [InlineData("http://0xa.0.0.1/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://192.0.0.8/")]
    [InlineData("http://224.0.0.251/")]
    [InlineData("http://255.255.255.255/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[::ffff:0:127.0.0.1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[fc00::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://[fec0::1]/")]
    [InlineData("http://[ff02::1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[64:ff9b:1::7f00:1]/")]
    [InlineData("http://[2002:7f00:1::]/")]
    [InlineData("http://[2001:0:4136:e378:8000:63bf:f5ff:fffe]/")]
    [InlineData("http://[2001:db8::1]/")]
    public async Task Private_addresses_are_never_connected_to(string address)
    {
        Assert.Contains("not in the public network", (await Refusal(new Uri(address))).Message, StringComparison.Ordinal);
        Assert.Empty(Dialer.Dialed);
    }

    [Fact]
    public async Task A_name_that_leads_to_a_private_address_is_refused()
    {
        Dialer.Leading("inside.example", "192.168.1.1", "fe80::1");

        Assert.Contains("'inside.example' is not in the public network", (await Refusal(new Uri("http://inside.example/"))).Message, StringComparison.Ordinal);
        Assert.Empty(Dialer.Dialed);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost.")]
    [InlineData("LOCALHOST")]
    [InlineData("inside.example.")]
    [InlineData("127.0.0.1.")]
    [InlineData("0x7f.0.0.1.")]
    [InlineData("127.0.0.1.resolver.example")]
    public async Task However_a_name_is_written_it_is_looked_up_and_refused(string host)
    {
        Options.AllowedPrivateHosts = ["inside.example"];
        Dialer.Leading(host, "127.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1");

        await Refusal(new Uri($"http://{host}/"));

        Assert.Empty(Dialer.Dialed);
    }

    [Fact]
    public async Task A_redirect_to_a_name_that_leads_elsewhere_at_the_second_look_gains_nothing()
    {
        Dialer.Leading("site.example", Public).Leading("rebinding.example", Public).Leading("rebinding.example", "169.254.169.254");
        Site.Redirecting("/", "http://rebinding.example/latest").With("/latest", "secret", "text/plain");

        Assert.Contains("'rebinding.example' is not in the public network", (await Refusal(new Uri("http://site.example/"))).Message, StringComparison.Ordinal);
        Assert.Equal(0, Site.Count("/latest"));
        Assert.All(Dialer.Dialed, address => Assert.Equal(IPAddress.Parse(Public), address));
    }

    [Fact]
    public async Task A_name_that_leads_to_both_is_connected_to_at_its_public_address()
    {
        Dialer.Leading("both.example", "10.0.0.1", Public);

        await Fetch(new Uri("http://both.example/"));

        Assert.All(Dialer.Dialed, address => Assert.Equal(IPAddress.Parse(Public), address));
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_at_the_second_look_gains_nothing()
    {
        // Robots.txt is asked for first, so the page itself comes with the second look.
        Dialer.Leading("rebinding.example", Public).Leading("rebinding.example", "127.0.0.1");

        Assert.Contains("not in the public network", (await Refusal(new Uri("http://rebinding.example/"))).Message, StringComparison.Ordinal);
        Assert.Equal([IPAddress.Parse(Public)], Dialer.Dialed);
    }

    [Theory]
    [InlineData("http://127.0.0.1/", "not in the public network")]
    [InlineData("http://inside.example/", "not in the public network")]
    [InlineData("ftp://files.example/a", "https:// or http://")]
    [InlineData("file:///etc/passwd", "https:// or http://")]
    [InlineData("http://user:word@site.example/", "user name or password")]
    [InlineData("http://site.example:22/", "port 22")]
    public async Task A_redirect_is_checked_like_the_first_address(string target, string words)
    {
        Dialer.Leading("site.example", Public).Leading("inside.example", "10.1.2.3");
        Site.Redirecting("/", target);

        Assert.Contains(words, (await Refusal(new Uri("http://site.example/"))).Message, StringComparison.Ordinal);
        Assert.All(Dialer.Dialed, address => Assert.Equal(IPAddress.Parse(Public), address));
    }

    [Theory]
    [InlineData("ftp://site.example/", "https:// or http://")]
    [InlineData("file:///etc/passwd", "https:// or http://")]
    [InlineData("data:text/html,news", "https:// or http://")]
    [InlineData("unix:/run/docker.sock", "https:// or http://")]
    [InlineData("http://site.example:6379/", "port 6379")]
    [InlineData("http://site.example:443:80@127.0.0.1/", "user name or password")]
    [InlineData("gopher://site.example/", "https:// or http://")]
    [InlineData("http://name@site.example/", "user name or password")]
    [InlineData("http://site.example:8080/", "port 8080")]
    public async Task Addresses_that_may_not_be_fetched_are_refused_before_anything_is_looked_up(string address, string words) =>
        Assert.Contains(words, (await Refusal(new Uri(address))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_the_operator_allows_is_fetched_and_nothing_beside_it()
    {
        Options.AllowedPrivateHosts = ["inside.example"];
        Options.AllowedPorts = [8080];
        Dialer.Leading("inside.example", "10.0.0.1").Leading("other.example", "10.0.0.1");

        await Fetch(new Uri("http://inside.example/"));
        await Fetch(new Uri("http://inside.example:8080/"));
        await Refusal(new Uri("http://other.example/"));
        await Refusal(new Uri("http://inside.example:8081/"));
    }
}
