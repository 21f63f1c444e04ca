using System.Net;
using System.Net.Sockets;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>Where names lead to, and how an address is connected to; apart from the rules so that these can be tested without a network.</summary>
internal class Dialer
{
    /// <summary>The addresses of a host.</summary>
    public virtual async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation) =>
        await Dns.GetHostAddressesAsync(host, cancellation);

    /// <summary>A connection to exactly this address.</summary>
    public virtual async Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
