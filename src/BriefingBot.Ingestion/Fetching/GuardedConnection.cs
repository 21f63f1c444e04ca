using System.Net;
using System.Net.Sockets;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>
/// Connects to public addresses only. A host's name is looked up once, and what is checked is what is connected to, so that a name
/// which leads elsewhere a moment later gains nothing.
/// </summary>
internal sealed class GuardedConnection(AddressRules rules, Dialer dialer)
{
    // More are no help, and each may take its time.
    private const int MaxTried = 4;

    /// <summary>Connects for one host and port.</summary>
    /// <exception cref="FetchException">The host is unknown or not in the public network.</exception>
    public async ValueTask<Stream> OpenAsync(DnsEndPoint target, CancellationToken cancellation)
    {
        var host = target.Host.Trim('[', ']');
        var addresses = await ResolveAsync(host, cancellation);
        List<IPAddress> open = [.. addresses.Where(address => PublicAddress.IsPublic(address) || rules.MayBePrivate(host, target.Port)).Take(MaxTried)];
        if (open.Count == 0)
        {
            throw addresses.Count == 0 ? FetchProblems.NoSuchHost(host) : FetchProblems.NotPublic(host);
        }

        for (var i = 0; ; i++)
        {
            try
            {
                return await dialer.ConnectAsync(new(open[i], target.Port), cancellation);
            }
            catch (SocketException) when (i < open.Count - 1)
            {
                // The next address may answer.
            }
        }
    }

    private async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(host, out var literal))
        {
            return [literal];
        }

        try
        {
            return await dialer.ResolveAsync(host, cancellation);
        }
        catch (Exception failure) when (failure is SocketException or ArgumentException)
        {
            throw FetchProblems.NoSuchHost(host);
        }
    }
}
