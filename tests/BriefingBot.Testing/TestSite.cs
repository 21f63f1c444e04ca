using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BriefingBot.Testing;

/// <summary>A web site on the loopback address that says to the byte what a test wants it to. One request a connection.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Func<Stream, CancellationToken, Task>> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Task _accepting;

    /// <summary>Opens the site on a free port.</summary>
    public TestSite()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The heads of the requests, in the order in which they came.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>The port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>"127.0.0.1:PORT".</summary>
    public string Host => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <summary>The address of a page.</summary>
    public Uri At(string path) => new($"http://{Host}{path}");

    /// <summary>How many requests came for a path.</summary>
    public int Count(string path) => Requests.Count(head => head.StartsWith($"GET {path} ", StringComparison.Ordinal));

    /// <summary>Answers a path with a text.</summary>
    public TestSite With(string path, string body, string type = "text/html", int status = 200, params string[] headers) =>
        With(path, Encoding.UTF8.GetBytes(body), type, status, headers);

    /// <summary>Answers a path with bytes.</summary>
    public TestSite With(string path, byte[] body, string type = "text/html", int status = 200, params string[] headers)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(headers);
        var length = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}");
        return With(path, Head(status, [$"Content-Type: {type}", length, .. headers]), async (stream, stop) => await stream.WriteAsync(body, stop));
    }

    /// <summary>Answers a path by sending it elsewhere.</summary>
    public TestSite Redirecting(string path, string location, int status = 302) => With(path, "", "text/html", status, $"Location: {location}");

    /// <summary>Answers a path with a head and whatever <paramref name="write"/> writes until it ends.</summary>
    public TestSite With(string path, string head, Func<Stream, CancellationToken, Task> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        _pages[path] = async (stream, stop) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), stop);
            await write(stream, stop);
        };
        return this;
    }

    /// <summary>The head of an answer.</summary>
    public static string Head(int status, params string[] headers) => string.Create(
        CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n");

    /// <inheritdoc/>
    [SuppressMessage(
        "Usage", "VSTHRD003:Avoid awaiting foreign Tasks", Justification = "The loop was started by this object, and there is no synchronization context.")]
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        await Task.WhenAll(_connections);
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The site is closed.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                await using var stream = client.GetStream();
                var head = await HeadAsync(stream);
                Requests.Enqueue(head);
                var path = head.Split(' ') is [_, var target, ..] ? target : "";
                var page = _pages.GetValueOrDefault(path) ?? (async (to, stop) =>
                    await to.WriteAsync(Encoding.ASCII.GetBytes(Head(404, "Content-Length: 0")), stop));
                await page(stream, _stop.Token);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException or SocketException)
        {
            // The other side has hung up, or the site is closed.
        }
    }

    private async Task<string> HeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, _stop.Token) > 0)
        {
            head.Append((char)buffer[0]);
        }

        return head.ToString();
    }
}
