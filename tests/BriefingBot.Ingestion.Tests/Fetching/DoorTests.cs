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
